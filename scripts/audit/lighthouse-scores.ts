/** Lighthouse の点数。どれも100点満点。 */
export interface Scores {
  performance: number;
  accessibility: number;
  practices: number;
  seo: number;
  /** いちばん大きな中身が出るまで（ミリ秒）。 */
  lcp: number;
  /** 操作を受けつけない時間の合計（ミリ秒）。 */
  tbt: number;
  /** 満点でない項目。 */
  faults: readonly string[];
}

export const TARGET = 100;

const NAMES = [['performance', '速さ'], ['accessibility', '使いやすさ'], ['practices', '作法'], ['seo', '検索']] as const;

/** 検索に載せないと決めたページ。「検索」の点は求めない（noindex そのものが減点になる）。 */
const UNLISTED = /^\/(?:404\.html$|embed\/|search\/$)/u;

/** 目標に届かない点と、満点でない項目。 */
export function shortfalls(page: string, scores: Scores): string[] {
  const low = NAMES.filter(([key]) => !(scores[key] >= TARGET) && !(key === 'seo' && UNLISTED.test(page)));
  return low.length === 0 ? [] : [`${page}　${low.map(([key, name]) => `${name} ${scores[key]}`).join('、')}（${scores.faults.join('、')}）`];
}
