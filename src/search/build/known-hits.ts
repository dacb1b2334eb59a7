import { knownText } from '../known-text.ts';
import { Listed, type ListedText } from '../listed-text.ts';
import type { Hit } from '../query/types.ts';
import { BREAK, positionsOf, searchTokens, spaced } from '../tokens.ts';
import { frequentPairs } from './frequent-pairs.ts';
import type { UnitPages } from './unit-pages.ts';

/** これより多くのページにあることばは、一覧表に載せると重いので、1つずつのファイルに書く。 */
const MOST_PAGES = 400;

/** 決まったことばのあるページ。 */
export interface KnownHits {
  /** 検索のことば（空白で分けた単位）→ 当たり（known-text.ts）。一覧表に載せる。 */
  known: Record<string, string>;
  /** 多くのページにある句と、とても多くのページにある2字の語を含む句（空白で分けた単位）→ 数えてある当たり。1つずつのファイルに書く。 */
  listed: Map<string, ListedText>;
  /** listed のはじめの、とても多くのページにある2字の語の数。 */
  heavy: number;
}

/** 決まったことば。 */
export interface KnownWords {
  /** 検索のことば（表記ゆれ・近いことば）。 */
  lexicon: readonly string[];
  /** 用語の説明のあることば。索引で引くと重いときだけ調べておく。 */
  terms: readonly string[];
}

interface Counting {
  units: readonly string[];
  hits: Hit[];
  listed: Listed;
}

/** 1ページに、その句があるか。あれば、題の中の位置も。 */
function hitOn(page: number, units: readonly string[], phrase: readonly string[]): Hit | undefined {
  const places = positionsOf(phrase, units);
  if (places.length === 0) return undefined;
  const [at = 0] = places;
  return at + phrase.length <= units.indexOf(BREAK) ? { page, count: places.length, titleAt: at } : { page, count: places.length };
}

/** ことばごとに、どのページに何度あるかを数える。 */
function counted(words: readonly string[], pages: UnitPages): Map<string, Counting> {
  const phrases = new Map([...new Set(words)].sort().map(searchTokens).map((units) => [spaced(units), { units, hits: [] as Hit[], listed: new Listed(pages.length) }]));
  for (let page = 0; page < pages.length; page += 1) {
    const units = pages.at(page).map((unit) => unit.toLowerCase());
    const here = new Set(units);
    for (const { units: phrase, hits, listed } of phrases.values()) {
      const hit = phrase.every((unit) => here.has(unit)) ? hitOn(page, units, phrase) : undefined;
      if (!hit) continue;
      listed.add(page, hit.count, hit.titleAt);
      if (hits.length <= MOST_PAGES) hits.push(hit);
    }
  }
  return phrases;
}

/**
 * 検索のことば、用語、とても多くのページにある2字の語が、どのページにあるか。
 * ことばは決まっているので、作るときに調べておけば、さがすときに索引の重いところを読まずにすむ。
 */
export function knownHits({ lexicon, terms }: KnownWords, pages: UnitPages): KnownHits {
  const words = counted([...lexicon, ...terms], pages);
  const inLexicon = new Set(lexicon.map((word) => spaced(searchTokens(word))));
  const few = [...words].filter(([key, { listed }]) => inLexicon.has(key) && listed.pages <= MOST_PAGES);
  const pairs = frequentPairs(pages);
  const isHeavy = (units: readonly string[]): boolean => units.some((_, n) => pairs.has(spaced(units.slice(n, n + 2))));
  const many = [...words].filter(([, { units, listed }]) => listed.pages > MOST_PAGES || (listed.pages > 0 && isHeavy(units))).map(([key, { listed }]) => [key, listed] as const);
  const listed = new Map([...pairs, ...many].map(([key, each]) => [key, each.text()]));
  return { known: Object.fromEntries(few.map(([key, { hits }]) => [key, knownText(hits)])), listed, heavy: pairs.size };
}
