import type { Found } from './found.ts';
import { byRank, marksOf, titleScore } from './rank.ts';
import type { Knowledge, Match, Outcome } from './types.ts';

/** 質問の中のことばと、それが見つかったところ。 */
export interface Clue {
  found: Found;
  required: boolean;
  /** ことばのうち、見つかった部分の割合（複合語の一部だけのときは1より小さい）。 */
  share: number;
}

/** 一致とみなす割合の下限。これより少ない手がかりでは、答えとして見せない。 */
const ENOUGH = 0.38;
/** 見せる数の上限。 */
const MOST = 20;
/** なくてもよいことばの重み。 */
const OPTIONAL = 0.4;
/** 当たり方ごとの重み。 */
const LEVEL = [1, 0.95, 0.7] as const;
/** 題にあることばは、本文だけにあることばの何倍か。 */
const IN_TITLE = 0.02;

/** まれなことばほど重い。 */
const rarity = (pages: number, total: number): number => Math.log(1 + total / (1 + pages));

const weightOf = (clue: Clue, total: number): number => rarity(clue.found.pages.size, total) * (clue.required ? 1 : OPTIONAL);

/** 見つからなかった部分の重さ。いちばんまれなことばとして数える。 */
const missingWeight = (clue: Clue, total: number): number => (1 - clue.share) * rarity(0, total);

/** 回数と長さによる点（BM25 の形）。長いページに何度も出ることの利を抑える。 */
function saturation(count: number, length: number, average: number): number {
  return (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / average));
}

/** 1ページの点と、手がかりの何割があったか。 */
function pageScore(page: number, clues: readonly Clue[], { pages }: Knowledge, average: number): { score: number; coverage: number } {
  const facts = pages[page];
  let score = 0;
  let covered = 0;
  let all = 0;
  for (const clue of clues) {
    const weight = weightOf(clue, pages.length);
    const presence = clue.found.pages.get(page);
    if (clue.required) all += weight * clue.share + missingWeight(clue, pages.length);
    if (!presence || !facts) continue;
    if (clue.required) covered += weight * clue.share;
    const title = 1 + IN_TITLE * titleScore([clue.found], facts, presence.level);
    score += weight * clue.share * LEVEL[presence.level] * title * saturation(presence.count, facts.length, average);
  }
  return { score, coverage: all === 0 ? 0 : covered / all };
}

/** 手がかりを含むページを、まれなことばを多く含む順に並べる。 */
export function scoredPages(clues: readonly Clue[], knowledge: Knowledge, kinds: readonly string[]): (Match & { coverage: number })[] {
  const candidates = new Set(clues.filter((clue) => clue.required).flatMap((clue) => [...clue.found.pages.keys()]));
  const average = knowledge.pages.reduce((sum, page) => sum + page.length, 0) / Math.max(1, knowledge.pages.length);
  const matches = [...candidates].map((page) => {
    const { score, coverage } = pageScore(page, clues, knowledge, average);
    const preferred = kinds.includes(knowledge.pages[page]?.kind ?? '') ? 1.3 : 1;
    return { page, level: 0 as const, score: score * coverage * preferred, coverage };
  });
  return matches.sort(byRank(knowledge.pages));
}

/** 質問への答え：すべての手がかりがあるページは確かな結果、一部だけのページは「一部の語だけ一致」。 */
export function questionOutcome(clues: readonly Clue[], knowledge: Knowledge, kinds: readonly string[]): Outcome {
  const ranked = scoredPages(clues, knowledge, kinds);
  const whole = clues.filter((clue) => clue.required);
  const isSure = (page: number): boolean => whole.length > 0 && whole.every((clue) => clue.share === 1 && clue.found.pages.has(page));
  const found = clues.map((clue) => clue.found);
  return {
    sure: ranked.filter((match) => isSure(match.page)),
    related: [],
    partial: ranked.filter((match) => !isSure(match.page) && match.coverage >= ENOUGH).slice(0, MOST),
    marks: marksOf(found),
    synonyms: [],
  };
}
