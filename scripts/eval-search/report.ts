import { COST } from '../../src/search/evaluation/floors.ts';
import { scoreOf, summaryOf, type Score, type Summary } from '../../src/search/evaluation/metrics.ts';
import type { EvaluationQuery, Grade } from '../../src/search/evaluation/queries.ts';
import { DELAY, type Cost } from './cost.ts';
import type { Rival } from './rivals.ts';
import type { Answer } from './search-page.ts';

type Truth = ReadonlyMap<string, Grade>;

/** 採点した1問。 */
export interface Graded {
  query: EvaluationQuery;
  answer: Answer;
  truth: Truth;
  score: Score;
}

/** 質問では「一部の語だけ一致」も順位に入れる。ほかの組では、確かな結果だけを見る。 */
export function graded(query: EvaluationQuery, answer: Answer, truth: Truth): Graded {
  const results = query.class === 'question' ? [...answer.sure, ...answer.partial] : answer.sure;
  return { query, answer, truth, score: scoreOf(results, truth) };
}

const columns = (cells: readonly (string | number)[]): string => cells.map((cell, n) => (n === 0 ? String(cell).padEnd(18) : String(cell).padStart(9))).join('');
const rate = (value: number): string => value.toFixed(3);

/** 満点でない問いと、その上位5つ。 */
export function printFailures(results: readonly Graded[]): void {
  const failing = results.filter(({ query, score }) => query.class !== 'negative' && (score.recall < 1 || score.ndcg5 < 0.98));
  console.log(`満点でない問い：${failing.length}`);
  for (const { query, answer, truth, score } of failing) {
    console.log(`　${query.id}「${query.query}」（${query.class}）再現率 ${rate(score.recall)}、nDCG@5 ${rate(score.ndcg5)}、正解 ${truth.size}`);
    for (const url of [...answer.sure, ...answer.partial].slice(0, 5)) console.log(`　　　${truth.get(url) ?? '×'} ${url}`);
  }
}

/** 組ごとの成績を出す。 */
export function printSummary(results: readonly Graded[]): [string, Summary][] {
  const names = [...new Set(results.map(({ query }) => query.class))].filter((name) => name !== 'negative');
  console.log(`\n${columns(['組', '問い', '再現率', 'P@5', 'nDCG@5', 'MRR', '先頭×', '空', '5位外'])}`);
  const summaries = names.map((name): [string, Summary] => [name, summaryOf(results.filter(({ query }) => query.class === name).map(({ score }) => score))]);
  for (const [name, s] of summaries) console.log(columns([name, s.count, rate(s.recall), rate(s.precision5), rate(s.ndcg5), rate(s.mrr), s.wrongFirst, s.empty, s.missedTop5]));
  const negatives = results.filter(({ query }) => query.class === 'negative');
  console.log(columns(['negative', negatives.length]) + `　確かな結果を出した問い ${negatives.filter(({ answer }) => answer.sure.length > 0).length}`);
  return summaries;
}

/** 同じ問いを、ほかのやり方に解かせて並べる。 */
export async function printRivals(rivals: readonly [string, Rival][], queries: readonly EvaluationQuery[], truths: ReadonlyMap<EvaluationQuery, Truth>, own: readonly Graded[]): Promise<void> {
  const positive = queries.filter((query) => query.class !== 'negative');
  const negative = queries.filter((query) => query.class === 'negative');
  const line = (name: string, scores: readonly Score[], answered: number): void => {
    const { recall, ndcg5, empty, wrongFirst } = summaryOf(scores);
    console.log(`　${name}：再現率 ${rate(recall)}、nDCG@5 ${rate(ndcg5)}、空 ${empty}、先頭× ${wrongFirst}、答えのない問いへの答え ${answered} / ${negative.length}`);
  };
  console.log(`\n比べると（答えのある ${positive.length}問）`);
  line('この検索', own.filter(({ query }) => query.class !== 'negative').map(({ score }) => score), own.filter(({ query, answer }) => query.class === 'negative' && answer.sure.length > 0).length);
  for (const [name, rival] of rivals) {
    const scores: Score[] = [];
    for (const query of positive) scores.push(scoreOf(await rival(query), truths.get(query) ?? new Map()));
    let answered = 0;
    for (const query of negative) if ((await rival(query)).length > 0) answered += 1;
    line(name, scores, answered);
  }
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** 通信の重さと速さを出し、上限を超えたものを返す。 */
export function printCost({ query, cold, whole, later, firstResult }: Cost): string[] {
  const median = middle([...later].sort((a, b) => a - b));
  console.log(`\n重さ：はじめの検索「${query}」 ${cold.bytes}バイト・${cold.requests}件（上限 ${COST.coldBytes}・${COST.coldRequests}。縮めない配り手では ${cold.raw}。ページそのものも入れると ${whole.bytes}・${whole.requests}）`);
  console.log(`　続けてさがすと 中央値 ${median}バイト（上限 ${COST.laterBytes}）、平均 ${Math.round(later.reduce((sum, bytes) => sum + bytes, 0) / later.length)}バイト（${later.join('、')}）`);
  console.log(`　通信1つに${DELAY}ミリ秒の待ちを入れたとき、はじめの結果まで 中央値 ${Math.round(middle(firstResult))}ミリ秒（${firstResult.length}回：${firstResult.map(Math.round).join('、')}）`);
  const heavy = cold.bytes > COST.coldBytes || cold.requests > COST.coldRequests ? [`はじめの検索「${query}」が重すぎます（${cold.bytes}バイト、${cold.requests}件）`] : [];
  return median > COST.laterBytes ? [...heavy, `「${query}」に続けてさがすと重すぎます（中央値 ${median}バイト）`] : heavy;
}
