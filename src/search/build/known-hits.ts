import { positionsOf, searchTokens, spaced } from '../tokens.ts';
import type { Lexicon } from '../query/types.ts';
import { rangesOf } from '../ranges.ts';

/**
 * 検索のことば（表記ゆれ・近いことば）が、どのページにあるか。
 * ことばは決まっているので、作るときに調べておけば、さがすときに索引の余分な部分を読まずにすむ。
 * 鍵は空白で分けた単位、値は行の番号（続く番号はまとめる）。どこにもないことばは空。
 */
export function knownHits(lexicon: Lexicon, pages: readonly (readonly string[])[]): Record<string, string> {
  const lower = pages.map((units) => units.map((unit) => unit.toLowerCase()));
  const words = [...new Set([...lexicon.variants, ...lexicon.synonyms].flat())].sort();
  return Object.fromEntries(
    words.map((word) => {
      const phrase = searchTokens(word);
      return [spaced(phrase), rangesOf(lower.flatMap((units, page) => (positionsOf(phrase, units).length > 0 ? [page] : [])))];
    }),
  );
}
