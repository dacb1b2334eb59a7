import type { Engine, Hit } from '../query/types.ts';
import { alphabetOf, type Alphabet } from '../alphabet.ts';
import { numbersIn } from '../ranges.ts';
import { spaced } from '../tokens.ts';
import type { PagefindAnswer, PagefindInstance, PagefindModule, PagefindResult } from './pagefind-module.ts';
import type { FetchWatch } from './watched-fetch.ts';

/** 索引のデータが届かなかった。もう一度試せば届くかもしれない。 */
export class NetworkTrouble extends Error {}

export interface PagefindEngine extends Engine {
  /** 索引に載せた本文（単位の並び）。抜粋を作るときに、そのページの分だけ読む。 */
  unitsOf(page: number): Promise<readonly string[]>;
}

/** 一覧表のうち、索引を引くのに要るところ。 */
export interface IndexKey {
  /** 字母の並び。 */
  letters: string;
  /** 調べてある句（空白で分けた単位）→ ページの番号。 */
  known: Readonly<Record<string, string>>;
}

interface Shelf {
  alphabet: Alphabet;
  instance: PagefindInstance;
  watch: FetchWatch;
  /** Pagefind の符号 → 一覧表の行。 */
  rows: Map<string, number>;
  /** 一覧表の行 → 本文を読む口。 */
  results: Map<number, PagefindResult>;
}

/** 失敗を見張りながら行う。途中で読みそこねがあれば、少ない結果を返さずに投げる。 */
async function watched<T>(watch: FetchWatch, work: () => Promise<T>): Promise<T> {
  const before = watch.failures();
  const answer = await work();
  if (watch.failures() > before) throw new NetworkTrouble('索引の一部を読み込めませんでした');
  return answer;
}

/**
 * 結果と一覧表の行を対応させる。Pagefind の符号からは行が分からないので、
 * 行の番号をしぼり込みの値と並べかえの鍵の両方に載せてある：行の順に並んだ結果と、件数のある値は、同じ並びになる。
 */
function learnRows({ results, filters }: PagefindAnswer, shelf: Shelf): void {
  const rows = Object.entries(filters['row'] ?? {}).filter(([, count]) => count > 0).map(([row]) => Number(row)).sort((a, b) => a - b);
  if (rows.length !== results.length) throw new Error('検索の索引と一覧表が合いません');
  results.forEach((result, n) => {
    const row = rows[n] ?? 0;
    shelf.rows.set(result.id, row);
    shelf.results.set(row, result);
  });
}

/** 句を索引の字にする。索引にない字があれば、どこにも見つからないので undefined。 */
function encoded(phrase: readonly string[], { alphabet }: Shelf): string | undefined {
  const units = phrase.map((unit) => alphabet.encode(unit));
  return units.every((unit) => unit !== undefined) ? spaced(units) : undefined;
}

async function exactHits(phrase: readonly string[], shelf: Shelf): Promise<Hit[]> {
  const text = encoded(phrase, shelf);
  if (text === undefined) return [];
  const answer = await watched(shelf.watch, () => shelf.instance.search(`"${text}"`, { sort: { row: 'asc' } }));
  learnRows(answer, shelf);
  return answer.results.map(({ id, words }) => {
    // words は句の単位すべての位置なので、句の長さごとに1つ取れば、句の始まりになる。
    const at = words.filter((_, n) => n % phrase.length === 0);
    return { page: shelf.rows.get(id) ?? 0, count: at.length, at };
  });
}

/** BM25 の点。これまでの句で見つかったページの分だけを返す。 */
async function knownScores(units: readonly string[], { alphabet, instance, watch, rows }: Shelf): Promise<Map<number, number>> {
  const { results } = await watched(watch, () => instance.search(spaced(units.flatMap((unit) => alphabet.encode(unit) ?? []))));
  return new Map(results.flatMap(({ id, score }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [[row, score] as const];
  }));
}

/** 調べてある句の表を読む口。聞かれた句は覚えておき、本文を読むときに使う。 */
function knownPhrases(table: IndexKey['known']): { known: (phrase: readonly string[]) => readonly Hit[] | undefined; phraseFor: (page: number) => readonly string[] | undefined } {
  const answered = new Map<string, readonly Hit[]>();
  const known = (phrase: readonly string[]): readonly Hit[] | undefined => {
    const key = spaced(phrase);
    const ranges = table[key];
    if (ranges === undefined) return undefined;
    const hits = answered.get(key) ?? numbersIn(ranges).map((page) => ({ page, count: 1 }));
    answered.set(key, hits);
    return hits;
  };
  const phraseFor = (page: number): readonly string[] | undefined => [...answered].find(([, hits]) => hits.some((hit) => hit.page === page))?.[0].split(' ');
  return { known, phraseFor };
}

/** 開いた索引を、さがす側の口に合わせる。同じ句は二度聞かない。 */
export async function pagefindEngine(module: PagefindModule, basePath: string, watch: FetchWatch, { letters, known: table }: IndexKey): Promise<PagefindEngine> {
  const instance = module.createInstance({ basePath, noWorker: true, exactDiacritics: true });
  await watched(watch, () => instance.filters());
  const shelf: Shelf = { alphabet: alphabetOf(letters), instance, watch, rows: new Map(), results: new Map() };
  const { known, phraseFor } = knownPhrases(table);
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const hits = (phrase: readonly string[]): Promise<readonly Hit[]> => {
    const key = spaced(phrase);
    const answer = asked.get(key) ?? exactHits(phrase, shelf);
    asked.set(key, answer);
    return answer;
  };
  const unitsOf = async (page: number): Promise<readonly string[]> => {
    const phrase = shelf.results.has(page) ? undefined : phraseFor(page);
    if (phrase) await hits(phrase);
    const content = (await shelf.results.get(page)?.data())?.content ?? '';
    return content === '' ? [] : content.split(' ').map((unit) => shelf.alphabet.decode(unit));
  };
  return { hits, known, scores: (units) => knownScores(units, shelf), unitsOf };
}
