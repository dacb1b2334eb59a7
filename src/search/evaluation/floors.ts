import type { Summary } from './metrics.ts';

/** 組ごとの、下回ってはならない成績。 */
export interface Floor {
  recall: number;
  ndcg5: number;
  /** 先頭のまちがい・空の答えを許さない。 */
  flawless?: boolean;
  /** すべての問いで、5位までに正しいページがある。 */
  allInTop5?: boolean;
}

const EXACT: Floor = { recall: 1, ndcg5: 0.98, flawless: true };

/** 組 → 下限。ここを下げるときは、なぜ下げてよいかを書く。 */
export const FLOORS: Readonly<Record<string, Floor>> = {
  word: EXACT,
  compound: EXACT,
  katakana: EXACT,
  'width-case': EXACT,
  partial: EXACT,
  'several-words': EXACT,
  city: EXACT,
  spelling: { recall: 0.99, ndcg5: 0.97 },
  reading: { recall: 1, ndcg5: 0.97 },
  synonym: { recall: 0.98, ndcg5: 0.95 },
  question: { recall: 0.9, ndcg5: 0.8, allInTop5: true },
  'year-number': { recall: 1, ndcg5: 0.99 },
  'coined-compound': { recall: 0.9, ndcg5: 0.85 },
};

/** 正しさの試験の数。 */
export const TRIALS = 2000;

/** 通信量の上限：はじめの検索と、そのあとの検索（いくつかの中央値）。 */
export const COST = { coldBytes: 185_000, coldRequests: 16, laterBytes: 5_000 } as const;

/** 下限に届かないところを、ことばで返す。 */
export function shortfalls(name: string, summary: Summary): string[] {
  const floor = FLOORS[name];
  if (!floor) return [`${name}：下限が決められていません（floors.ts に書いてください）`];
  const found: string[] = [];
  if (summary.recall < floor.recall) found.push(`${name}：再現率 ${summary.recall.toFixed(3)} ＜ ${floor.recall}`);
  if (summary.ndcg5 < floor.ndcg5) found.push(`${name}：nDCG@5 ${summary.ndcg5.toFixed(3)} ＜ ${floor.ndcg5}`);
  if (floor.flawless && summary.wrongFirst > 0) found.push(`${name}：先頭のまちがい ${summary.wrongFirst}件`);
  if (floor.flawless && summary.empty > 0) found.push(`${name}：空の答え ${summary.empty}件`);
  if (floor.allInTop5 && summary.missedTop5 > 0) found.push(`${name}：5位までに正しいページのない問い ${summary.missedTop5}件`);
  return found;
}
