/** 検索ページのことば。 */

/** 見出しやお知らせに入れる、ことばの長さの限り。 */
const SHOWN = 30;

/** さがしたことばを、短くして見せる。 */
export function quoted(query: string): string {
  const chars = [...query.trim()];
  return `「${chars.slice(0, SHOWN).join('')}${chars.length > SHOWN ? '…' : ''}」`;
}

export interface Counts {
  sure: number;
  related: number;
  partial: number;
  /** しぼり込む前の、確かな結果の数。 */
  before: number;
}

/** 件数のお知らせ。読み上げにも使う。全国の題名では、市区町村の数を言う。 */
export function countText({ sure, related, partial, before }: Counts, cities = false): string {
  const others = [related > 0 ? `近いことばで${related}件` : '', partial > 0 ? `一部の語だけ一致するページが${partial}件` : ''].filter(Boolean);
  const more = others.length > 0 ? `ほかに、${others.join('、')}` : '';
  if (sure > 0 && cities) return `${sure}の市区町村に、題名の合うページがあります。`;
  if (sure > 0) return [sure < before ? `${before}件のうち${sure}件` : `${sure}件`, more].filter(Boolean).join('。');
  if (before > 0) return 'しぼり込みに合う結果はありません。';
  if (partial > 0) return `すべての語を含むページはありません。一部の語だけ一致するページが${partial}件あります。`;
  return '';
}

export const notFound = (query: string): string => `${quoted(query)}は見つかりませんでした。`;

export const LOADING = 'さがしています…';
export const SLOW = '通信に時間がかかっています。このままお待ちいただくか、もう一度お試しください。';
export const TROUBLE = '検索のデータを読み込めませんでした。通信を確かめて、もう一度お試しください。';

/** 近いことばを主な結果として見せるときの、ことわり。 */
export const insteadText = (query: string, words: readonly string[]): string => `${quoted(query)}そのものは見つかりませんでした。近いことば（${words.join('・')}）の結果です。`;

/** 続きを出すボタンの名。 */
export const moreText = (next: number, rest: number): string => (next === rest ? `残りの${rest}件を表示` : `続きの${next}件を表示（あと${rest}件）`);

export const MORE_TROUBLE = '読み込めませんでした。もう一度表示する';

/** 全国の題名の、1行の種別。 */
export const CITY_ROW = '市区町村';

/** 全国の題名で、並べきれない題名の数。 */
export const restText = (count: number): string => `ほかに${count}件の題名`;

/** さがしている範囲。 */
export const scopeText = (prefecture: string): string => (prefecture === '' ? '全国の、ページの題名からさがしています。本文もさがすには、都道府県を選んでください。' : `${prefecture}の、すべての本文からさがしています。`);
