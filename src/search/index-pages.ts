import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { alphabetOf } from './alphabet.ts';
import { letterOrder, markUnits, pageCopy, pageUnits } from './build/page-copy.ts';
import { pageRecord, type PageRecord } from './build/page-record.ts';
import { searchFiles, type Indexed } from './build/search-files.ts';
import { smallFiles } from './build/small-files.ts';
import { kindOrder } from './query/rank.ts';

export interface IndexReport {
  pages: number;
  bytes: number;
  files: number;
}

/** サイトで使わないもの：Pagefind の画面の部品と、抜粋のための本文（search/text/ に、もっと軽く書く）。 */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^fragment\//u;

async function readRecords(folder: string): Promise<PageRecord[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).map((file) => file.split(sep).join('/'));
  const records = await Promise.all(files.map(async (file) => pageRecord(file.replace(/index\.html$/u, ''), await readFile(join(folder, file), 'utf8'))));
  const found = records.filter((record) => record !== undefined);
  return found.sort((a, b) => kindOrder(a.kind) - kindOrder(b.kind) || (a.url < b.url ? -1 : 1));
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`検索の索引：${what}（${errors.join('、')}）`);
}

/** Pagefind の索引を、メモリの中に作る。 */
async function pagefindFiles({ records, pages, letters }: Indexed): Promise<IndexFile[]> {
  const alphabet = alphabetOf(letters);
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', includeCharacters: markUnits(pages) });
  refuse(errors, '作り始められません');
  if (!index) throw new Error('検索の索引：作り始められません');
  for (const [row, units] of pages.entries()) {
    const added = await index.addHTMLFile({ url: `/${records[row]?.url ?? ''}`, content: pageCopy(units, row, alphabet) });
    refuse(added.errors, `${records[row]?.url} を載せられません`);
  }
  const written = await index.getFiles();
  refuse(written.errors, '書き出せません');
  await index.deleteIndex();
  return smallFiles(written.files.filter((file) => !UNUSED.test(file.path)));
}

/** 自分で書き出す。writeFiles は、書き終える前に戻ることがある。 */
async function write(folder: string, files: readonly IndexFile[]): Promise<number> {
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
  return files.reduce((sum, file) => sum + file.content.length, 0);
}

/**
 * 組み立てたサイト（folder）の entity のページを読み、1字ごとに分けた写しから索引を作る。
 * 索引は folder/pagefind/、一覧表・読み・抜粋のための本文は folder/search/ に書く。content は検索のことばを読む内容のフォルダ。公開するHTMLは変えない。
 * @throws Error 索引を作れないとき。どのページかを伝える。
 */
export async function indexPages(folder: string, content = process.env['CONTENT_DIR'] ?? 'content'): Promise<IndexReport> {
  const records = await readRecords(folder);
  const pages = records.map(pageUnits);
  const indexed: Indexed = { records, pages, letters: letterOrder(pages) };
  for (const old of ['pagefind', 'search/text']) await rm(join(folder, old), { recursive: true, force: true });
  try {
    const files = await pagefindFiles(indexed);
    const own = (await searchFiles(indexed, content)).map((file) => ({ path: file.path, content: Buffer.from(file.content) }));
    const bytes = (await write(join(folder, 'pagefind'), files)) + (await write(join(folder, 'search'), own));
    return { pages: records.length, bytes, files: files.length + own.length };
  } finally {
    await close();
  }
}
