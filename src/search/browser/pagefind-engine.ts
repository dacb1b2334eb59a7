import type { Engine, Hit } from '../query/types.ts';
import { alphabetOf, type Alphabet } from '../alphabet.ts';
import { numbersIn } from '../ranges.ts';
import { EVERY_PAGE, spaced } from '../tokens.ts';
import type { PagefindInstance, PagefindModule } from './pagefind-module.ts';
import type { FetchWatch } from './watched-fetch.ts';

/** 索引のデータが届かなかった。もう一度試せば届くかもしれない。 */
export class NetworkTrouble extends Error {}

/** 一覧表のうち、索引を引くのに要るところ。 */
export interface IndexKey {
  /** 字母の並び。 */
  letters: string;
  /** 調べてある句（空白で分けた単位）→ ページの番号。 */
  known: Readonly<Record<string, string>>;
}

/** Pagefind の符号 → 一覧表の行。 */
type Rows = ReadonlyMap<string, number>;

interface Shelf {
  alphabet: Alphabet;
  instance: PagefindInstance;
  watch: FetchWatch;
  /** 待たずに読み始めておく。句の索引と同時に届く。 */
  rows: Promise<Rows>;
}

/** 失敗を見張りながら行う。途中で読みそこねがあれば、少ない結果を返さずに投げる。 */
async function watched<T>(watch: FetchWatch, work: () => Promise<T>): Promise<T> {
  const before = watch.failures();
  const answer = await work();
  if (watch.failures() > before) throw new NetworkTrouble('索引の一部を読み込めませんでした');
  return answer;
}

/** どのページにもある字を行の順に引いて、Pagefind の符号と一覧表の行を対応させる。 */
async function allRows(instance: PagefindInstance, watch: FetchWatch): Promise<Rows> {
  const { results } = await watched(watch, () => instance.search(`"${EVERY_PAGE}"`, { sort: { row: 'asc' } }));
  return new Map(results.map(({ id }, row) => [id, row]));
}

/** 句を索引の字にする。索引にない字があれば、どこにも見つからないので undefined。 */
function encoded(phrase: readonly string[], { alphabet }: Shelf): string | undefined {
  const units = phrase.map((unit) => alphabet.encode(unit));
  return units.every((unit) => unit !== undefined) ? spaced(units) : undefined;
}

async function exactHits(phrase: readonly string[], shelf: Shelf): Promise<Hit[]> {
  const text = encoded(phrase, shelf);
  if (text === undefined) return [];
  const [answer, ids] = await Promise.all([watched(shelf.watch, () => shelf.instance.search(`"${text}"`, { sort: { row: 'asc' } })), shelf.rows]);
  return answer.results.map(({ id, words }) => {
    // words は句の単位すべての位置なので、句の長さごとに1つ取れば、句の始まりになる。
    const at = words.filter((_, n) => n % phrase.length === 0);
    return { page: ids.get(id) ?? 0, count: at.length, at };
  });
}

/** BM25 の点。 */
async function bm25(units: readonly string[], { alphabet, instance, watch, rows }: Shelf): Promise<Map<number, number>> {
  const { results } = await watched(watch, () => instance.search(spaced(units.flatMap((unit) => alphabet.encode(unit) ?? []))));
  const ids = await rows;
  return new Map(results.map(({ id, score }) => [ids.get(id) ?? -1, score]));
}

/** 開いた索引を、さがす側の口に合わせる。同じ句は二度聞かない。 */
export function pagefindEngine(module: PagefindModule, basePath: string, watch: FetchWatch, { letters, known }: IndexKey): Engine {
  const instance = module.createInstance({ basePath, noWorker: true, exactDiacritics: true });
  const shelf: Shelf = { alphabet: alphabetOf(letters), instance, watch, rows: allRows(instance, watch) };
  shelf.rows.catch(() => undefined); // 失敗は、句を引くときに伝わる
  const asked = new Map<string, Promise<readonly Hit[]>>();
  return {
    hits: (phrase) => {
      const key = spaced(phrase);
      const answer = asked.get(key) ?? exactHits(phrase, shelf);
      asked.set(key, answer);
      return answer;
    },
    known: (phrase) => {
      const ranges = known[spaced(phrase)];
      return ranges === undefined ? undefined : numbersIn(ranges).map((page) => ({ page, count: 1 }));
    },
    scores: (units) => bm25(units, shelf),
  };
}
