import type { PageFacts } from '../query/types.ts';
import { unitAt } from '../index-words.ts';
import { bm25 } from './bm25.ts';
import type { PagefindInstance } from './pagefind-module.ts';
import type { FetchWatch } from './watched-fetch.ts';

/** 索引のデータが届かなかった。もう一度試せば届くかもしれない。 */
export class NetworkTrouble extends Error {}

export type Lengths = Pick<PageFacts, 'length' | 'titleLength'>;

/** 1語の、あるページでの現れ方。 */
interface Presence {
  /** 現れる単位の番号（小さい順）。 */
  at: readonly number[];
  /** BM25 の点。 */
  score: number;
}

/** ページ → 語の現れ方。 */
export type Places = ReadonlyMap<number, Presence>;

/** 失敗を見張りながら行う。途中で読みそこねがあれば、少ない結果を返さずに投げる。 */
async function watched<T>(watch: FetchWatch, work: () => Promise<T>): Promise<T> {
  const before = watch.failures();
  const answer = await work();
  if (watch.failures() > before) throw new NetworkTrouble('索引の一部を読み込めませんでした');
  return answer;
}

/**
 * 索引の語のあるページと位置を引く口。同じ語は二度引かない。
 * 引用符を付けずに引く。付けると、はじめの1か所しか返らない。どの語もほかの語の始まりではないので、ちょうどその語だけが見つかる。
 */
export function wordPlaces(instance: PagefindInstance, watch: FetchWatch, pages: readonly Lengths[]): (word: string) => Promise<Places> {
  const asked = new Map<string, Promise<Places>>();
  const lookUp = async (word: string): Promise<Places> => {
    const { results } = await watched(watch, () => instance.search(word));
    const scoreOf = bm25(results.length, pages);
    return new Map(results.map(({ id, words }) => {
      const length = pages[Number(id)]?.length ?? 0;
      return [Number(id), { at: words.map((at) => unitAt(at, length)).sort((a, b) => a - b), score: scoreOf(words.length, length) }];
    }));
  };
  return (word) => {
    const answer = asked.get(word) ?? lookUp(word);
    asked.set(word, answer);
    return answer;
  };
}
