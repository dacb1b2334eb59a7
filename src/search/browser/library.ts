import type { PageTable } from '../build/page-table.ts';
import { isKana } from '../query/kana.ts';
import { termsOf } from '../query/terms.ts';
import type { Engine, Knowledge } from '../query/types.ts';
import { resultRows, type ResultRow } from '../result-rows.ts';
import { textCode } from '../text-code.ts';
import { NetworkTrouble, pagefindEngine } from './pagefind-engine.ts';
import type { PagefindModule } from './pagefind-module.ts';
import { watchFetch, type FetchWatch } from './watched-fetch.ts';

/** さがすのに要るもの一式。 */
export interface Library {
  engine: Engine;
  rows: readonly ResultRow[];
  cases: PageTable['cases'];
  /** このことばをさがすための知識。かなだけのことばなら、読みも読み込む。 */
  knowledgeFor(query: string): Promise<Knowledge>;
  /** 索引に載せた本文（単位の並び）。抜粋を作るときに、そのページの分だけ読む。 */
  unitsOf(page: number): Promise<readonly string[]>;
}

async function got(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new NetworkTrouble(`${url}（${response.status}）`);
  return response;
}

const json = async <T>(url: string): Promise<T> => (await (await got(url)).json()) as T;

/** 読み：かな → 書き方。一度読めば、覚えておく。 */
function readingsLoader(base: string): () => Promise<Knowledge['readings']> {
  let loaded: Promise<Knowledge['readings']> | undefined;
  const load = async (): Promise<Knowledge['readings']> => new Map(Object.entries(await json<Record<string, string[]>>(`${base}search/readings.json`)));
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

async function open(base: string, attempt: number, watch: FetchWatch): Promise<Library> {
  // 読みそこねた部品をブラウザが覚えていることがあるので、やり直しのときは住所を変える。
  const script = `${base}pagefind/pagefind.js${attempt > 0 ? `?retry=${attempt}` : ''}`;
  const [table, module] = await Promise.all([json<PageTable>(`${base}search/table.json`), import(/* @vite-ignore */ script) as Promise<PagefindModule>]);
  const rows = resultRows(table);
  const engine = pagefindEngine(module, `${base}pagefind/`, watch, { ...table, lengths: rows.map(({ length }) => length) });
  const readings = readingsLoader(base);
  const knowledgeFor = async (query: string): Promise<Knowledge> => ({
    lexicon: table.lexicon,
    pages: rows,
    readings: termsOf(query).some(isKana) ? await readings() : new Map(),
  });
  const code = textCode(table.marks + table.letters);
  const unitsOf = async (page: number): Promise<readonly string[]> => code.read(await (await got(`${base}search/text/${table.text}/${page}.txt`)).text());
  return { engine, rows, cases: table.cases, knowledgeFor, unitsOf };
}

export interface LibraryDoor {
  open(): Promise<Library>;
  /** いまの一式を捨て、次に開くときに読み直す。 */
  discard(): void;
}

/** 一式を開く口。一度だけ読み、失敗したら次に開くときにやり直す。 */
export function libraryDoor(base: string): LibraryDoor {
  const watch = watchFetch(`${base}pagefind/`);
  let opened: Promise<Library> | undefined;
  let attempt = -1;
  return {
    open: () => (opened ??= open(base, (attempt += 1), watch)),
    discard: () => {
      opened = undefined;
    },
  };
}
