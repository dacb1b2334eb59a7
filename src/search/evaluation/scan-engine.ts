import { BREAK, positionsOf } from '../tokens.ts';
import type { Engine, Hit } from '../query/types.ts';

/** 本文をはじめから終わりまで走査する口。正しさの手本で、試験と比べる相手に使う。 */
export function scanEngine(pages: readonly (readonly string[])[]): Engine {
  const lower = pages.map((units) => units.map((unit) => unit.toLowerCase()));
  return {
    hits: async (phrase) =>
      lower.flatMap((units, page): Hit[] => {
        const at = positionsOf(phrase, units);
        const titleAt = at.find((start) => start + phrase.length <= units.indexOf(BREAK));
        return at.length > 0 ? [{ page, ...(titleAt === undefined ? {} : { titleAt }), count: at.length, at, score: at.length / (units.length + 200) }] : [];
      }),
  };
}
