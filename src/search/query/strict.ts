import { inAll, type Found } from './found.ts';
import { byRank, marksOf, titleScore } from './rank.ts';
import type { Engine, Knowledge, Match, Outcome } from './types.ts';

/** これより多く見つかったときは、二度目の検索（BM25）をしない。順位は題と種別だけで十分に決まる。 */
const MANY = 400;

/** 種別の好みの点（質問の言い回しから）。題の点の差は越えない。 */
const PREFERRED = 50;

/** 何も見つからなかった結果。 */
export const NOTHING: Outcome = { sure: [], related: [], partial: [], marks: [], synonyms: [] };

async function relevance(found: readonly Found[], size: number, engine: Engine): Promise<ReadonlyMap<number, number>> {
  if (size === 0 || size > MANY) return new Map();
  return engine.scores([...new Set(found.flatMap((word) => word.used.filter((form) => form.level < 2).flatMap((form) => form.units)))]);
}

/** 使った近いことば。 */
const synonymsUsed = (found: readonly Found[]): string[] => [...new Set(found.flatMap((word) => word.used.filter((form) => form.level === 2).map((form) => form.text)))];

/** すべてのことばを含むページを、順に並べる。近いことばで見つけたものは別の組にする。 */
export async function strictOutcome(found: readonly Found[], engine: Engine, knowledge: Knowledge, kinds: readonly string[] = []): Promise<Outcome> {
  const pages = inAll(found);
  if (pages.size === 0) return NOTHING;
  const points = await relevance(found, pages.size, engine);
  const matches: Match[] = [...pages].map(([page, level]) => {
    const facts = knowledge.pages[page];
    const preferred = facts && kinds.includes(facts.kind) ? PREFERRED : 0;
    return { page, level, score: (facts ? titleScore(found, facts, level) : 0) + preferred + (points.get(page) ?? 0) };
  });
  matches.sort(byRank(knowledge.pages));
  const sure = matches.filter((match) => match.level < 2);
  const related = matches.filter((match) => match.level === 2);
  // そのままの形がどこにもなければ、近いことばの結果を主な結果として見せる。
  const main = sure.length > 0 ? { sure, related } : { sure: related, related: [] };
  return { ...main, partial: [], marks: marksOf(found), synonyms: synonymsUsed(found) };
}
