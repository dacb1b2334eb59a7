import type { Lexicon } from '../query/types.ts';
import { knownText } from '../known-text.ts';
import { BREAK, positionsOf, searchTokens, spaced } from '../tokens.ts';
import type { Hit } from '../query/types.ts';

/** これより多くのページにあることばは載せない。表が重くなり、そのときは索引に聞くほうが軽い。 */
const MOST_PAGES = 400;

/** 1ページに、その句があるか。あれば、題の中の位置も。 */
function hitOn(page: number, units: readonly string[], phrase: readonly string[]): Hit[] {
  const [at] = positionsOf(phrase, units);
  if (at === undefined) return [];
  return [at + phrase.length <= units.indexOf(BREAK) ? { page, count: 1, titleAt: at } : { page, count: 1 }];
}

/**
 * 検索のことば（表記ゆれ・近いことば）が、どのページにあるか。
 * ことばは決まっているので、作るときに調べておけば、さがすときに索引の余分な部分を読まずにすむ。
 * 鍵は空白で分けた単位、値はページの番号（known-text.ts）。どこにもないことばは空。
 */
export function knownHits(lexicon: Lexicon, pages: Iterable<readonly string[]>): Record<string, string> {
  const phrases = [...new Set([...lexicon.variants, ...lexicon.synonyms].flat())].sort().map((word) => ({ phrase: searchTokens(word), hits: [] as Hit[] }));
  let page = 0;
  for (const original of pages) {
    const units = original.map((unit) => unit.toLowerCase());
    const here = new Set(units);
    for (const { phrase, hits } of phrases) if (phrase.every((unit) => here.has(unit)) && hits.length <= MOST_PAGES) hits.push(...hitOn(page, units, phrase));
    page += 1;
  }
  return Object.fromEntries(phrases.filter(({ hits }) => hits.length <= MOST_PAGES).map(({ phrase, hits }) => [spaced(phrase), knownText(hits)]));
}
