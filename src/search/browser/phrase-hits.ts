import type { Alphabet } from '../alphabet.ts';
import { pairsIn, pairsOver, phraseWords, type PhraseWord } from '../index-words.ts';
import type { Hit } from '../query/types.ts';
import { positionsOf } from '../tokens.ts';
import { bm25 } from './bm25.ts';
import type { Lengths, Places } from './word-places.ts';

/** ページがこれより多くなければ、重い語（11,564ページの書架で、1語に17KBから136KB）を引かずに、本文（1ページの中央値 1.8KB）で確かめる。 */
const FEW = 20;

/** 句を引くのに要るもの。 */
export interface PhraseShelf {
  alphabet: Alphabet;
  pages: readonly Lengths[];
  placesOf: (word: string) => Promise<Places>;
  /** とても多くのページにあるので、引くと重い2字か。 */
  isHeavy: (pair: readonly string[]) => boolean;
  /** 数えてある当たり。重い2字には必ずある。 */
  listed: (phrase: readonly string[]) => Promise<readonly Hit[]> | undefined;
  /** 本文の単位。本文のない書架にはない。 */
  unitsOf?: (page: number) => Promise<readonly string[]>;
}

/** 句の中の位置と、そこにある語のあるページ。 */
interface Placed {
  places: Places;
  offset: number;
}

/** 語のすべてが、句の中と同じ間をおいて並ぶ所。いちばん少ない語から見る。 */
function together(words: readonly Placed[]): Hit[] {
  const [rarest, ...others] = words.toSorted((a, b) => a.places.size - b.places.size);
  return [...(rarest?.places ?? [])].flatMap(([page, presence]) => {
    const starts = others.map(({ places, offset }) => new Set(places.get(page)?.at.map((at) => at - offset)));
    const at = presence.at.map((position) => position - (rarest?.offset ?? 0)).filter((start) => starts.every((set) => set.has(start)));
    const score = words.reduce((sum, { places }) => sum + (places.get(page)?.score ?? 0), 0) / words.length;
    return at.length > 0 ? [{ page, count: at.length, at, score }] : [];
  });
}

const placed = (words: readonly PhraseWord[], { placesOf }: PhraseShelf): Promise<Placed[]> => Promise.all(words.map(async ({ word, offset }) => ({ places: await placesOf(word), offset })));

/** 軽い語 found のあるページのうち、重い語 heavy もあるページ。軽い語だけで少なければ、そのまま。 */
async function candidates(phrase: readonly string[], found: readonly Placed[], heavy: readonly PhraseWord[], { listed }: PhraseShelf): Promise<number[]> {
  const light = found.length > 0 ? together(found).map(({ page }) => page) : undefined;
  if (light && light.length <= FEW) return light;
  const lists = await Promise.all(heavy.map(({ offset }) => listed(phrase.slice(offset, offset + 2))));
  const sets = lists.map((hits) => new Set(hits?.map(({ page }) => page)));
  return [...(light ?? sets[0] ?? [])].filter((page) => sets.every((set) => set.has(page)));
}

/** 本文を読んで、句のある所をさがす。 */
async function readThrough(phrase: readonly string[], among: readonly number[], unitsOf: (page: number) => Promise<readonly string[]>, pages: readonly Lengths[]): Promise<Hit[]> {
  const read = await Promise.all(among.map(async (page) => ({ page, at: positionsOf(phrase, (await unitsOf(page)).map((unit) => unit.toLowerCase())) })));
  const hits = read.filter(({ at }) => at.length > 0);
  const scoreOf = bm25(hits.length, pages);
  return hits.map(({ page, at }) => ({ page, at, count: at.length, score: scoreOf(at.length, pages[page]?.length ?? 0) }));
}

/**
 * とても多くのページにある2字の語を含む句。その語を引くのは重いので、先にほかの語を引く。
 * 企業連携なら、企業と連携の前に、業連。造った複合語は、たいていこれで、どこにもないと分かる。
 * 軽い語でページが少なくなれば、本文で確かめる。多ければ、おおえない所だけ、重い語を引く。
 */
async function heavyHits(phrase: readonly string[], light: readonly PhraseWord[], heavy: readonly PhraseWord[], shelf: PhraseShelf): Promise<Hit[]> {
  const found = await placed(light, shelf);
  if (found.some(({ places }) => places.size === 0)) return [];
  const needed = pairsOver(phrase, light, heavy);
  const { unitsOf } = shelf;
  if (needed.length > 0 && unitsOf) {
    const among = await candidates(phrase, found, needed, shelf);
    if (among.length <= FEW) return readThrough(phrase, among, unitsOf, shelf.pages);
  }
  return together([...found, ...(await placed(needed, shelf))]);
}

/** 題の中にあれば、その位置を添える。 */
function withTitle(hit: Hit, length: number, { pages }: PhraseShelf): Hit {
  const titleAt = hit.at?.find((at) => at + length <= (pages[hit.page]?.titleLength ?? 0));
  return titleAt === undefined ? hit : { ...hit, titleAt };
}

/** 句（単位の並び）を、そのまま続けて含むページと位置。走査したときと同じ集合になる。 */
export async function phraseHits(phrase: readonly string[], shelf: PhraseShelf): Promise<Hit[]> {
  const words = phraseWords(phrase, shelf.alphabet);
  if (!words) return [];
  const pairs = pairsIn(phrase, shelf.alphabet);
  const heavy = pairs.filter(({ offset }) => shelf.isHeavy(phrase.slice(offset, offset + 2)));
  const light = pairs.filter((pair) => !heavy.includes(pair));
  const others = words.filter(({ offset }) => pairs.every((pair) => pair.offset !== offset));
  const hits = heavy.length === 0 || words.length < 2 ? together(await placed(words, shelf)) : await heavyHits(phrase, [...light, ...others], heavy, shelf);
  return hits.sort((a, b) => a.page - b.page).map((hit) => withTitle(hit, phrase.length, shelf));
}
