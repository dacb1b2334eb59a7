import type { Engine, Hit, PageFacts } from '../query/types.ts';
import { alphabetOf, type Alphabet } from '../alphabet.ts';
import { pairsIn, phraseWords, unitAt, type PhraseWord } from '../index-words.ts';
import { hitsIn } from '../known-text.ts';
import { listedHits, type ListedText } from '../listed-text.ts';
import { spaced } from '../tokens.ts';
import { bm25 } from './bm25.ts';
import type { PagefindInstance, PagefindModule } from './pagefind-module.ts';
import type { FetchWatch } from './watched-fetch.ts';

/** 索引のデータが届かなかった。もう一度試せば届くかもしれない。 */
export class NetworkTrouble extends Error {}

/** 一覧表のうち、索引を引くのに要るところ。 */
export interface IndexKey {
  /** 字母の並び。 */
  letters: string;
  /** 調べてある句（空白で分けた単位）→ 当たり（known-text.ts）。 */
  known: Readonly<Record<string, string>>;
  /** 数えてある句（空白で分けた単位）。 */
  listed: readonly string[];
  /** n 番目の句の、数えてある当たりを読む。 */
  readListed: (n: number) => Promise<ListedText>;
  /** ページごとの、本文と題の長さ。 */
  pages: readonly Lengths[];
}

type Lengths = Pick<PageFacts, 'length' | 'titleLength'>;

interface Shelf {
  alphabet: Alphabet;
  instance: PagefindInstance;
  watch: FetchWatch;
  pages: readonly Lengths[];
  /** 数えてある句（空白で分けた単位）→ 番号。 */
  listed: ReadonlyMap<string, number>;
  /** 語 → その語のあるページと位置。同じ語は二度引かない。 */
  asked: Map<string, Promise<Places>>;
}

/** 1語の、あるページでの現れ方。 */
interface Presence {
  /** 現れる単位の番号（小さい順）。 */
  at: readonly number[];
  /** BM25 の点。 */
  score: number;
}

/** ページ → 語の現れ方。 */
type Places = ReadonlyMap<number, Presence>;

/** 失敗を見張りながら行う。途中で読みそこねがあれば、少ない結果を返さずに投げる。 */
async function watched<T>(watch: FetchWatch, work: () => Promise<T>): Promise<T> {
  const before = watch.failures();
  const answer = await work();
  if (watch.failures() > before) throw new NetworkTrouble('索引の一部を読み込めませんでした');
  return answer;
}

/** 引用符を付けずに引く。付けると、はじめの1か所しか返らない。どの語もほかの語の始まりではないので、ちょうどその語だけが見つかる。 */
async function lookUp(word: string, { instance, watch, pages }: Shelf): Promise<Places> {
  const { results } = await watched(watch, () => instance.search(word));
  const scoreOf = bm25(results.length, pages);
  return new Map(results.map(({ id, words }) => {
    const length = pages[Number(id)]?.length ?? 0;
    return [Number(id), { at: words.map((at) => unitAt(at, length)).sort((a, b) => a - b), score: scoreOf(words.length, length) }];
  }));
}

function placesOf(word: string, shelf: Shelf): Promise<Places> {
  const answer = shelf.asked.get(word) ?? lookUp(word, shelf);
  shelf.asked.set(word, answer);
  return answer;
}

/** 句のすべての語が、句の中と同じ間をおいて並ぶ所。いちばん少ない語から見る。 */
function placesOfAll(words: readonly { places: Places; offset: number }[]): Hit[] {
  const [rarest, ...others] = words.toSorted((a, b) => a.places.size - b.places.size);
  return [...(rarest?.places ?? [])].flatMap(([page, presence]) => {
    const starts = others.map(({ places, offset }) => new Set(places.get(page)?.at.map((at) => at - offset)));
    const at = presence.at.map((position) => position - (rarest?.offset ?? 0)).filter((start) => starts.every((set) => set.has(start)));
    const score = words.reduce((sum, { places }) => sum + (places.get(page)?.score ?? 0), 0) / words.length;
    return at.length > 0 ? [{ page, count: at.length, at, score }] : [];
  });
}

/** 題の中にあれば、その位置を添える。 */
function withTitle(hit: Hit, length: number, { pages }: Shelf): Hit {
  const titleAt = hit.at?.find((at) => at + length <= (pages[hit.page]?.titleLength ?? 0));
  return titleAt === undefined ? hit : { ...hit, titleAt };
}

/**
 * 句が、どこにもないと分かるか。とても多くのページにある語（数えてある語）を引くのは重いので、先に、句の中のほかの語を引く。
 * 企業連携なら、企業と連携の前に、業連。造った複合語は、たいていこれで分かる。
 */
async function isAbsent(phrase: readonly string[], words: readonly PhraseWord[], shelf: Shelf): Promise<boolean> {
  const heavy = ({ offset }: PhraseWord): boolean => shelf.listed.has(spaced(phrase.slice(offset, offset + 2)));
  if (words.length < 2 || !words.some(heavy)) return false;
  const light = pairsIn(phrase, shelf.alphabet).filter((word) => !heavy(word));
  const found = await Promise.all(light.map(({ word }) => placesOf(word, shelf)));
  return found.some((places) => places.size === 0);
}

async function exactHits(phrase: readonly string[], shelf: Shelf): Promise<Hit[]> {
  const words = phraseWords(phrase, shelf.alphabet) ?? [];
  if (await isAbsent(phrase, words, shelf)) return [];
  const found = await Promise.all(words.map(async ({ word, offset }) => ({ places: await placesOf(word, shelf), offset })));
  return placesOfAll(found).sort((a, b) => a.page - b.page).map((hit) => withTitle(hit, phrase.length, shelf));
}

/** 数えてある当たりに、BM25 の点を付ける。 */
function scored(text: ListedText, pages: readonly Lengths[]): Hit[] {
  const hits = listedHits(text);
  const scoreOf = bm25(hits.length, pages);
  return hits.map((hit) => ({ ...hit, score: scoreOf(hit.count, pages[hit.page]?.length ?? 0) }));
}

/** 開いた索引を、さがす側の口に合わせる。同じ語は二度聞かない。 */
export function pagefindEngine(module: PagefindModule, basePath: string, watch: FetchWatch, { letters, known, listed, readListed, pages }: IndexKey): Engine {
  const instance = module.createInstance({ basePath, noWorker: true, exactDiacritics: true });
  const shelf: Shelf = { alphabet: alphabetOf(letters), instance, watch, pages, listed: new Map(listed.map((phrase, n) => [phrase, n])), asked: new Map() };
  return {
    hits: (phrase) => exactHits(phrase, shelf),
    known: (phrase) => {
      const text = known[spaced(phrase)];
      return text === undefined ? undefined : hitsIn(text);
    },
    listed: (phrase) => {
      const n = shelf.listed.get(spaced(phrase));
      return n === undefined ? undefined : readListed(n).then((text) => scored(text, pages));
    },
  };
}
