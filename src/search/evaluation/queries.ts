/** 評価の問い。any・synonyms・best・ok は、関係のあるページが含むことば（並べたものは、すべてを含む）。 */
export type Rule = string | readonly string[];

export interface EvaluationQuery {
  id: string;
  class: string;
  query: string;
  any: readonly Rule[];
  synonyms: readonly Rule[];
  best?: readonly Rule[];
  ok?: readonly Rule[];
  note?: string;
}

/** 評価に使う1ページ。text は、そろえた本文。 */
export interface JudgedPage {
  url: string;
  text: string;
}

/** 関係の強さ：2＝求めているもの、1＝近いもの。 */
export type Grade = 1 | 2;

/** 規則をあてはめるための字の形：幅と大文字をそろえ、空白と数の区切りを取る。検索の側の道具は使わない。 */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').replace(/(?<=\d),(?=\d{3})/gu, '');
}

const contains = (text: string, rule: Rule): boolean => (typeof rule === 'string' ? [rule] : rule).every((word) => text.includes(plainText(word)));

/** 本文から導いた正解：ページの住所 → 関係の強さ。検索の結果からは導かない。 */
export function truthOf(query: EvaluationQuery, pages: readonly JudgedPage[]): Map<string, Grade> {
  const strong = [...query.any, ...(query.best ?? [])];
  const weak = [...query.synonyms, ...(query.ok ?? [])];
  const truth = new Map<string, Grade>();
  for (const { url, text } of pages) {
    if (strong.some((rule) => contains(text, rule))) truth.set(url, 2);
    else if (weak.some((rule) => contains(text, rule))) truth.set(url, 1);
  }
  return truth;
}

/** どのページにも当てはまらない規則。内容か問いのどちらかを直す。 */
export function emptyRules(query: EvaluationQuery, pages: readonly JudgedPage[]): string[] {
  if (query.class === 'negative') return [];
  return truthOf(query, pages).size > 0 ? [] : [`${query.id}「${query.query}」に合うページがありません`];
}
