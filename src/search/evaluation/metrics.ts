import type { Grade } from './queries.ts';

/** ひとつの問いの成績。割合は0から1。 */
export interface Score {
  recall: number;
  precision5: number;
  ndcg5: number;
  /** はじめの正解の順位の逆数。 */
  mrr: number;
  /** 先頭の結果が正解でない。 */
  wrongFirst: boolean;
  /** 正解があるのに、結果がない。 */
  empty: boolean;
  /** 5位までに正解がある。 */
  top5: boolean;
}

const TOP = 5;

const discounted = (gains: readonly number[]): number => gains.slice(0, TOP).reduce((sum, gain, n) => sum + (2 ** gain - 1) / Math.log2(n + 2), 0);

/** 結果の並び（住所）を正解と比べる。 */
export function scoreOf(results: readonly string[], truth: ReadonlyMap<string, Grade>): Score {
  const gains = results.map((url) => truth.get(url) ?? 0);
  const ideal = discounted([...truth.values()].sort((a, b) => b - a));
  const right = gains.filter((gain) => gain > 0).length;
  const first = gains.findIndex((gain) => gain > 0);
  const shown = gains.slice(0, TOP);
  return {
    recall: truth.size === 0 ? 1 : right / truth.size,
    precision5: shown.length === 0 ? 0 : shown.filter((gain) => gain > 0).length / Math.min(TOP, shown.length),
    ndcg5: ideal === 0 ? 1 : discounted(gains) / ideal,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    wrongFirst: results.length > 0 && first !== 0,
    empty: results.length === 0,
    top5: first >= 0 && first < TOP,
  };
}

/** いくつもの問いの平均と、数。 */
export interface Summary {
  count: number;
  recall: number;
  precision5: number;
  ndcg5: number;
  mrr: number;
  wrongFirst: number;
  empty: number;
  missedTop5: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function summaryOf(scores: readonly Score[]): Summary {
  const average = (field: 'recall' | 'precision5' | 'ndcg5' | 'mrr'): number => mean(scores.map((score) => score[field]));
  return {
    count: scores.length,
    recall: average('recall'),
    precision5: average('precision5'),
    ndcg5: average('ndcg5'),
    mrr: average('mrr'),
    wrongFirst: scores.filter((score) => score.wrongFirst).length,
    empty: scores.filter((score) => score.empty).length,
    missedTop5: scores.filter((score) => !score.top5).length,
  };
}
