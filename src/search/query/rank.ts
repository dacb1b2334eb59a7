import type { Found } from './found.ts';
import type { Alternative, Match, PageFacts } from './types.ts';

/** 題との合い方の点：同じ、始まる、含む。BM25 の点はふつう10より小さいので、題がいつも先に立つ。 */
const TITLE = { same: 300, starts: 200, contains: 100 } as const;
/** 題の長さに占める割合の点。短い題ほど、そのことばについて書いている。 */
const SHARE = 90;

/** 種別の順。同じ点なら、広いことを書いたページを先に出す。 */
const KINDS = ['計画', '事業', '支援制度', '指標', '用語', '市', '原資料'];

export const kindOrder = (kind: string): number => (KINDS.indexOf(kind) + KINDS.length + 1) % (KINDS.length + 1);

/** 題に句（長さは単位の数）が現れる点。at は題の中の位置。 */
export function titlePoints(length: number, at: number, titleLength: number): number {
  if (length === titleLength) return TITLE.same;
  return (at === 0 ? TITLE.starts : TITLE.contains) + (SHARE * length) / titleLength;
}

/** ことばごとの題の点を平均する。題に全部のことばがあるページが先に立つ。 */
export function titleScore(found: readonly Found[], page: number, kind: string): number {
  const points = found.map((word) => word.pages.get(page)?.title ?? 0);
  // 市の名は県から始まるので、「一関」も「一関市」も題と同じとみなす。
  if (kind === '市' && points.every((point) => point > 0)) return TITLE.same;
  return points.reduce((sum, point) => sum + point, 0) / Math.max(1, found.length);
}

/** 当たり方、点、種別、並びの順。 */
export function byRank(pages: readonly PageFacts[]): (a: Match, b: Match) => number {
  const order = (match: Match): number => kindOrder(pages[match.page]?.kind ?? '');
  return (a, b) => a.level - b.level || b.score - a.score || order(a) - order(b) || a.page - b.page;
}

/** ページに印をつける句。長いものから印をつけると、短いものが中に重ならない。 */
export function marksOf(found: readonly Found[]): Alternative[] {
  const forms = found.flatMap((word) => word.used);
  return forms.filter((form, n) => forms.findIndex((other) => other.text === form.text) === n).sort((a, b) => b.units.length - a.units.length);
}
