import type { Engine, Hit } from '../query/types.ts';
import { alphabetOf } from '../alphabet.ts';
import { hitsIn } from '../known-text.ts';
import { listedHits, type ListedText } from '../listed-text.ts';
import { spaced } from '../tokens.ts';
import { bm25 } from './bm25.ts';
import type { PagefindModule } from './pagefind-module.ts';
import { phraseHits, type PhraseShelf } from './phrase-hits.ts';
import type { FetchWatch } from './watched-fetch.ts';
import { wordPlaces, type Lengths } from './word-places.ts';

/** 一覧表のうち、索引を引くのに要るところ。 */
export interface IndexKey {
  /** 字母の並び。 */
  letters: string;
  /** 調べてある句（空白で分けた単位）→ 当たり（known-text.ts）。 */
  known: Readonly<Record<string, string>>;
  /** 数えてある句（空白で分けた単位）。はじめの heavy 個は、とても多くのページにある2字の語。 */
  listed: readonly string[];
  heavy: number;
  /** n 番目の句の、数えてある当たりを読む。 */
  readListed: (n: number) => Promise<ListedText>;
  /** ページごとの、本文と題の長さ。 */
  pages: readonly Lengths[];
  /** 本文の単位を読む。本文のない書架にはない。 */
  unitsOf?: (page: number) => Promise<readonly string[]>;
}

/** 数えてある当たりに、BM25 の点を付ける。 */
function scored(text: ListedText, pages: readonly Lengths[]): Hit[] {
  const hits = listedHits(text);
  const scoreOf = bm25(hits.length, pages);
  return hits.map((hit) => ({ ...hit, score: scoreOf(hit.count, pages[hit.page]?.length ?? 0) }));
}

/** 開いた索引を、さがす側の口に合わせる。同じ語は二度聞かない。 */
export function pagefindEngine(module: PagefindModule, basePath: string, watch: FetchWatch, { letters, known, listed, heavy, readListed, pages, unitsOf }: IndexKey): Engine {
  const instance = module.createInstance({ basePath, noWorker: true, exactDiacritics: true });
  const numbers = new Map(listed.map((phrase, n) => [phrase, n]));
  const texts = new Map(Object.entries(known));
  const shelf: PhraseShelf = {
    alphabet: alphabetOf(letters),
    pages,
    placesOf: wordPlaces(instance, watch, pages),
    isHeavy: (pair) => (numbers.get(spaced(pair)) ?? heavy) < heavy,
    listed: (phrase) => {
      const n = numbers.get(spaced(phrase));
      return n === undefined ? undefined : readListed(n).then((text) => scored(text, pages));
    },
    ...(unitsOf ? { unitsOf } : {}),
  };
  return {
    hits: (phrase) => phraseHits(phrase, shelf),
    known: (phrase) => {
      const text = texts.get(spaced(phrase));
      return text === undefined ? undefined : hitsIn(text);
    },
    listed: shelf.listed,
  };
}
