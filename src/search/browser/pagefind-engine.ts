import { spaced } from '../tokens.ts';
import type { Engine, Hit } from '../query/types.ts';
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefind-module.ts';
import type { FetchWatch } from './watched-fetch.ts';

/** 索引のデータが届かなかった。もう一度試せば届くかもしれない。 */
export class NetworkTrouble extends Error {}

export interface PagefindEngine extends Engine {
  /** 索引に載せた本文（単位の並び）。抜粋を作るときに、そのページの分だけ読む。 */
  unitsOf(page: number): Promise<readonly string[]>;
}

/** Pagefind の符号と、一覧表の行の番号の対応。並べかえの鍵が、行の番号である。 */
async function rowsById(instance: PagefindInstance): Promise<{ rows: Map<string, number>; results: readonly PagefindResult[] }> {
  const { results } = await instance.search(null, { sort: { order: 'asc' } });
  return { rows: new Map(results.map((result, row) => [result.id, row])), results };
}

/** 失敗を見張りながら行う。途中で読みそこねがあれば、少ない結果を返さずに投げる。 */
async function watched<T>(watch: FetchWatch, work: () => Promise<T>): Promise<T> {
  const before = watch.failures();
  const answer = await work();
  if (watch.failures() > before) throw new NetworkTrouble('索引の一部を読み込めませんでした');
  return answer;
}

/** 開いた索引を、さがす側の口に合わせる。同じ句は二度聞かない。 */
export async function pagefindEngine(module: PagefindModule, basePath: string, watch: FetchWatch): Promise<PagefindEngine> {
  const instance = module.createInstance({ basePath, noWorker: true, exactDiacritics: true });
  const { rows, results } = await watched(watch, () => rowsById(instance));
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const ask = async (phrase: readonly string[]): Promise<readonly Hit[]> => {
    const answer = await watched(watch, () => instance.search(`"${spaced(phrase)}"`));
    return answer.results.map((result) => ({ page: rows.get(result.id) ?? -1, count: result.words.length / phrase.length }));
  };
  return {
    hits: (phrase) => {
      const key = spaced(phrase);
      const answer = asked.get(key) ?? ask(phrase);
      asked.set(key, answer);
      return answer;
    },
    scores: async (units) => {
      const answer = await watched(watch, () => instance.search(spaced(units)));
      return new Map(answer.results.map((result) => [rows.get(result.id) ?? -1, result.score]));
    },
    unitsOf: async (page) => (await results[page]?.data())?.content.split(' ') ?? [],
  };
}
