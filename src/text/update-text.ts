import { japaneseDate } from '../fiscal-year/calendar-date.ts';

/** 変更の形（history の Change と同じ構造）。text は history を読まないので、要る所だけを写す。 */
export interface ChangeLike {
  act: 'added' | 'changed' | 'removed';
  kind: string;
  title: string;
  path: string | null;
  words: readonly string[];
}

/** 更新の形（history の Update と同じ構造）。 */
export interface UpdateLike {
  id: string;
  code: string;
  date: string;
  reason: string | null;
  changes: readonly ChangeLike[];
}

const ACTS = { added: 'を加えました', changed: 'を直しました', removed: 'の公開を終えました' } as const;

/** 項目の呼び名。確認の記録は、名がそのまま文になっている。 */
const named = ({ kind, title }: ChangeLike): string => (title === '' || title === kind ? kind : `${kind}「${title}」`);

/** 1つの変更を1文で言う。何から何へ変わったかが1か所なら、それも言う。 */
export function changeText(change: ChangeLike): string {
  if (change.kind === '市の確認' && change.act === 'added') return change.title;
  const [first, ...rest] = change.words;
  if (change.act !== 'changed' || first === undefined) return `${named(change)}${ACTS[change.act]}`;
  return rest.length === 0 ? `${named(change)}：${first}` : `${named(change)}の${change.words.length}か所を直しました`;
}

/** 種別ごとの数。多い順。 */
function counted(changes: readonly ChangeLike[]): string {
  const groups = [...Map.groupBy(changes, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([kind, items]) => `${kind}${items.length}`).join('、');
}

/** 1回の更新を短く言う。1つなら文で、いくつもあれば種別と数で。 */
export function updateText(changes: readonly ChangeLike[]): string {
  const [only] = changes;
  if (only && changes.length === 1) return changeText(only);
  return (['added', 'changed', 'removed'] as const).flatMap((act) => {
    const mine = changes.filter((change) => change.act === act);
    return mine.length === 0 ? [] : [`${counted(mine)}${ACTS[act]}`];
  }).join('。');
}

/** ページの更新日の言い方。 */
export const updatedText = (date: string | null): string => (date === null ? '更新日不明' : `最終更新　${japaneseDate(date)}`);
