import { inAll, type Found } from './found.ts';
import { byRank, marksOf, titleScore } from './rank.ts';
import type { Knowledge, Match, Outcome } from './types.ts';

/** 種別の好みの点（質問の言い回しから）。題の点の差は越えない。 */
const PREFERRED = 50;

/** 何も見つからなかった結果。 */
export const NOTHING: Outcome = { sure: [], related: [], partial: [], marks: [], synonyms: [] };

/** ことばごとの BM25 の点を足し合わせる。 */
const relevance = (found: readonly Found[], page: number): number => found.reduce((sum, { pages }) => sum + (pages.get(page)?.score ?? 0), 0);

/** 使った近いことば。 */
const synonymsUsed = (found: readonly Found[]): string[] => [...new Set(found.flatMap((word) => word.used.filter((form) => form.level === 2).map((form) => form.text)))];

/** すべてのことばを含むページを、順に並べる。近いことばで見つけたものは別の組にする。 */
export function strictOutcome(found: readonly Found[], knowledge: Knowledge, kinds: readonly string[] = []): Outcome {
  const pages = inAll(found);
  if (pages.size === 0) return NOTHING;
  const matches: Match[] = [...pages].map(([page, level]) => {
    const facts = knowledge.pages[page];
    const preferred = facts && kinds.includes(facts.kind) ? PREFERRED : 0;
    return { page, level, score: titleScore(found, page, facts?.kind ?? '') + preferred + relevance(found, page) };
  });
  matches.sort(byRank(knowledge.pages));
  const sure = matches.filter((match) => match.level < 2);
  const related = matches.filter((match) => match.level === 2);
  // そのままの形がどこにもなければ、近いことばの結果を主な結果として見せる。
  const main = sure.length > 0 ? { sure, related } : { sure: related, related: [] };
  return { ...main, partial: [], marks: marksOf(found), synonyms: synonymsUsed(found) };
}
