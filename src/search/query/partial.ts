import type { Found } from './found.ts';
import { closestSpan } from './proximity.ts';
import { byRank, marksOf, titleScore } from './rank.ts';
import type { Knowledge, Match, Outcome } from './types.ts';

/** 質問の中のことばと、それが見つかったところ。 */
export interface Clue {
  found: Found;
  required: boolean;
  /** ことばのうち、見つかった部分の割合（複合語の一部だけのときは1より小さい）。 */
  share: number;
}

/** 一致とみなす割合の下限。これより少ない手がかりでは、答えとして見せない。題にあることばなら、少し緩める。 */
const ENOUGH = 0.36;
const ENOUGH_IN_TITLE = 0.22;
/** 題にあれば緩めてよい、ことばのまれさ。 */
const RARE = 2;
/** 見せる数の上限。 */
const MOST = 30;
/** なくてもよいことばの重み。 */
const OPTIONAL = 0.4;
/** 当たり方ごとの重み。 */
const LEVEL = [1, 0.95, 0.7] as const;
/** 題の点を、掛ける数に直す割合。 */
const IN_TITLE = 0.02;
/** ひとつの話とみなす、ことばどうしの近さ（単位の数）。3文から4文ほど。 */
const NEAR = 120;
/** 離れているページの点の割り引き。 */
const FAR = 0.6;

/** まれなことばほど重い。 */
const rarity = (pages: number, total: number): number => Math.log(1 + total / (1 + pages));

/** 回数と長さによる点（BM25 の形）。長いページに何度も出ることの利を抑える。 */
function saturation(count: number, length: number, average: number): number {
  return (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / average));
}

interface Judged extends Match {
  coverage: number;
  enough: boolean;
  near: boolean;
}

/**
 * 1ページの点、手がかりの何割があったか、題にまれな手がかりがあるか。
 * 切り分けた語の一部だけ（住民票の「住民」）では、足りないとみなす。
 */
function judge(page: number, clues: readonly Clue[], { pages }: Knowledge, average: number): Judged {
  const facts = pages[page] ?? { kind: '', length: average };
  const total = pages.length;
  const sums = { score: 0, covered: 0, all: 0, titled: false, whole: false };
  for (const { found, required, share } of clues) {
    const weight = rarity(found.pages.size, total) * (required ? 1 : OPTIONAL);
    const presence = found.pages.get(page);
    if (required) sums.all += weight * share + rarity(0, total) * (1 - share);
    if (!presence) continue;
    const title = titleScore([found], page, facts.kind);
    if (required) sums.covered += weight * share;
    sums.whole ||= required && share === 1;
    sums.titled ||= required && share === 1 && title > 0 && weight >= RARE;
    sums.score += weight * share * LEVEL[presence.level] * (1 + IN_TITLE * title) * saturation(presence.count, facts.length, average);
  }
  const near = closestSpan(clues.filter((clue) => clue.required).map((clue) => clue.found.pages.get(page)?.at ?? [])) <= NEAR;
  const coverage = sums.all === 0 ? 0 : sums.covered / sums.all;
  return { page, level: 0, score: sums.score * coverage * (near ? 1 : FAR), coverage, near, enough: sums.whole && coverage >= (sums.titled ? ENOUGH_IN_TITLE : ENOUGH) };
}

/** 手がかりを含むページを、まれなことばを多く含む順に並べる。 */
function ranked(clues: readonly Clue[], knowledge: Knowledge, kinds: readonly string[]): Judged[] {
  const candidates = new Set(clues.filter((clue) => clue.required).flatMap((clue) => [...clue.found.pages.keys()]));
  const average = knowledge.pages.reduce((sum, page) => sum + page.length, 0) / Math.max(1, knowledge.pages.length);
  const preferred = (page: number): number => (kinds.includes(knowledge.pages[page]?.kind ?? '') ? 1.3 : 1);
  const judged = [...candidates].map((page) => judge(page, clues, knowledge, average));
  return judged.map((match) => ({ ...match, score: match.score * preferred(match.page) })).sort(byRank(knowledge.pages));
}

/** 質問への答え：すべての手がかりが近くにあるページは確かな結果、一部だけのページは「一部の語だけ一致」。 */
export function questionOutcome(clues: readonly Clue[], knowledge: Knowledge, kinds: readonly string[]): Outcome {
  const judged = ranked(clues, knowledge, kinds);
  const whole = clues.filter((clue) => clue.required);
  const isSure = (match: Judged): boolean => match.near && whole.every((clue) => clue.share === 1 && clue.found.pages.has(match.page));
  return {
    sure: judged.filter(isSure),
    related: [],
    partial: judged.filter((match) => !isSure(match) && match.enough).slice(0, MOST),
    marks: marksOf(clues.map((clue) => clue.found)),
    synonyms: [],
  };
}
