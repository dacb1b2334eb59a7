import { ROWS_IN_FILE, type PageTable, type TableRow } from '../build/page-table.ts';
import type { ListedText } from '../listed-text.ts';
import { isKana } from '../query/kana.ts';
import { termsOf } from '../query/terms.ts';
import type { Engine, Knowledge } from '../query/types.ts';
import { resultRow, shelfPages, type ResultRow, type ShelfPage } from '../shelf-pages.ts';
import { PARTS, shelfFolder, TITLES } from '../shelves.ts';
import { textCode } from '../text-code.ts';
import type { TitleLink } from '../titles.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import type { PagefindModule } from './pagefind-module.ts';
import { watchFetch, type FetchWatch } from './watched-fetch.ts';
import { NetworkTrouble } from './word-places.ts';

/** 書架1つで、さがすのに要るもの一式。 */
export interface Library {
  engine: Engine;
  pages: readonly ShelfPage[];
  cases: PageTable['cases'];
  /** 全国の題名の書架か。 */
  titlesOnly: boolean;
  /** このことばをさがすための知識。かなだけのことばなら、読みも読み込む。 */
  knowledgeFor(query: string): Promise<Knowledge>;
  /** 結果の1行に見せるもの。 */
  rowOf(page: number): Promise<ResultRow>;
  /** 索引に載せた本文（単位の並び）。抜粋を作るときに、そのページの分だけ読む。 */
  unitsOf(page: number): Promise<readonly string[]>;
  /** その市のページの題名と道。全国の題名の書架だけにある。 */
  linksOf(page: number): Promise<readonly TitleLink[]>;
}

async function got(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new NetworkTrouble(`${url}（${response.status}）`);
  return response;
}

const json = async <T>(url: string, init?: RequestInit): Promise<T> => (await (await got(url, init)).json()) as T;

/** 索引を読むプログラム。pagefind.js が頼むのを待たず、並べて読み始める。 */
function readAhead(url: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: url });
  document.head.append(link);
}

/** 一度読めば、覚えておく。読みそこねたら、次にまた読む。 */
function remembered<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? load(key).catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
    known.set(key, answer);
    return answer;
  };
}

/** 結果の行。表に載っていなければ、その行の入ったファイルを読む。 */
function rowReader({ rows }: PageTable, folder: string): Library['rowOf'] {
  const file = remembered((n) => json<TableRow[]>(`${folder}rows/${n}.json`));
  return async (page) => resultRow((rows === null ? (await file(String(Math.floor(page / ROWS_IN_FILE))))[page % ROWS_IN_FILE] : rows[page]) ?? ['', '', '']);
}

export interface Place {
  /** サイトの土台の住所。 */
  base: string;
  shelf: string;
}

async function open({ base, shelf }: Place, attempt: number, watch: FetchWatch): Promise<Library> {
  const [own, index] = [`${base}search/${shelfFolder(shelf)}`, `${base}pagefind/${shelfFolder(shelf)}`];
  const common = shelf === '' ? '' : shelfFolder(TITLES); // プログラムと読みは、どの書架にも同じもの
  // 読みそこねた部品をブラウザが覚えていることがあるので、やり直しのときは住所を変える。
  const script = `${base}pagefind/${common}pagefind.js${attempt > 0 ? `?retry=${attempt}` : ''}`;
  readAhead(`${index}wasm.unknown.pagefind`);
  // 一覧表だけは、覚えていても新しいかどうかを確かめる。ほかのファイルの置き場所は、表で決まる。
  const [table, module] = await Promise.all([json<PageTable>(`${own}table.json`, { cache: 'no-cache' }), import(/* @vite-ignore */ script) as Promise<PagefindModule>]);
  const pages = shelfPages(table);
  const readings = remembered(async (url) => new Map(Object.entries(await json<Record<string, string[]>>(url))));
  const parts = `${own}${PARTS}/${table.parts}/`;
  const listed = remembered((n) => json<ListedText>(`${parts}listed/${n}.json`));
  const code = textCode(table.marks + table.letters);
  const texts = remembered(async (page) => (await got(`${parts}text/${page}.txt`)).text());
  const titlesOnly = shelf === TITLES;
  const unitsOf = async (page: number): Promise<readonly string[]> => code.read(await texts(String(page)));
  return {
    engine: pagefindEngine(module, index, watch, { ...table, pages, readListed: (n) => listed(String(n)), ...(titlesOnly ? {} : { unitsOf }) }),
    pages,
    cases: table.cases,
    titlesOnly,
    knowledgeFor: async (query) => ({ lexicon: table.lexicon, pages, named: table.named, readings: termsOf(query).some(isKana) ? await readings(`${base}search/${common}readings.json`) : new Map() }),
    rowOf: rowReader(table, parts),
    unitsOf,
    linksOf: (page) => json<TitleLink[]>(`${parts}links/${page}.json`),
  };
}

export interface LibraryDoor {
  open(shelf: string): Promise<Library>;
  /** いまの一式を捨て、次に開くときに読み直す。 */
  discard(): void;
}

/** 一式を開く口。書架ごとに一度だけ読み、失敗したら次に開くときにやり直す。 */
export function libraryDoor(base: string): LibraryDoor {
  const watch = watchFetch(`${base}pagefind/`);
  const opened = new Map<string, Promise<Library>>();
  let attempt = 0;
  return {
    open: (shelf) => {
      const library = opened.get(shelf) ?? open({ base, shelf }, attempt, watch);
      opened.set(shelf, library);
      return library;
    },
    discard: () => {
      opened.clear();
      attempt += 1;
    },
  };
}
