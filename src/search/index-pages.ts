import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { alphabetOf } from './alphabet.ts';
import { readKnownWords, readReviewed } from './build/lexicon-file.ts';
import { pageCopy } from './build/page-copy.ts';
import { pageRecord, type PageRecord } from './build/page-record.ts';
import { readingTable } from './build/readings.ts';
import { morphemesIn } from './build/sentences.ts';
import { writeShelfFiles, type Extras, type Shelved } from './build/shelf-files.ts';
import type { ShelfText } from './build/shelf-text.ts';
import { smallFiles } from './build/small-files.ts';
import { usedChars } from './build/used-chars.ts';
import { PARTS, shelfFolder } from './shelves.ts';

/** サイトで使わないもの：Pagefind の画面の部品と、抜粋のための本文（search/ に、もっと軽く書く）。 */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^fragment\//u;

/** Pagefind に1度に載せるページの数。載せたページはすべてメモリに置かれるので、多いときは分けて作ってつなぐ。 */
const PAGES_AT_ONCE = 500;

/** site の files（サイトの根からの住所）のうち、検索に載せるページを、1つずつ読む。 */
export async function* eachRecord(site: string, files: readonly string[]): AsyncGenerator<PageRecord> {
  for (const file of files) {
    const record = pageRecord(file.replace(/index\.html$/u, ''), await readFile(join(site, file), 'utf8'));
    if (record) yield record;
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`検索の索引：${what}（${errors.join('、')}）`);
}

/** from 番目からの PAGES_AT_ONCE ページの索引を、Pagefind でメモリの中に作る。 */
async function pagefindFiles({ heads, pages, chars }: Shelved, from: number): Promise<IndexFile[]> {
  const alphabet = alphabetOf(chars.letters);
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', includeCharacters: chars.kept });
  refuse(errors, '作り始められません');
  if (!index) throw new Error('検索の索引：作り始められません');
  for (const [n, { url }] of heads.slice(from, from + PAGES_AT_ONCE).entries()) {
    const added = await index.addHTMLFile({ url: `/${url}`, content: pageCopy(pages.at(from + n), n, alphabet) });
    refuse(added.errors, `${url} を載せられません`);
  }
  const written = await index.getFiles();
  refuse(written.errors, '書き出せません');
  return written.files.filter((file) => !UNUSED.test(file.path));
}

/** 分けて作り、1つにつなぐ。分けるごとに Pagefind を終え、メモリを返す。 */
async function wholeIndex(shelved: Shelved): Promise<IndexFile[]> {
  const volumes: IndexFile[][] = [];
  for (let from = 0; from === 0 || from < shelved.heads.length; from += PAGES_AT_ONCE) {
    try {
      volumes.push(await pagefindFiles(shelved, from));
    } finally {
      await close();
    }
  }
  return smallFiles(volumes);
}

/** 自分で書き出す。writeFiles は、書き終える前に戻ることがある。 */
async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
}

const contentFolder = (): string => process.env['CONTENT_DIR'] ?? 'content';

/**
 * 書架1つの索引を、site の pagefind/ と search/ の下に書く。公開するHTMLは変えない。検索のことばは、内容のフォルダから読む。
 * links は、全国の題名の書架だけにある、行ごとの、題名からの道。
 * @throws Error 索引を作れないとき。どのページかを伝える。
 */
export async function indexShelf(site: string, shelf: string, text: ShelfText, links?: Extras['links']): Promise<void> {
  const [index, own] = [join(site, 'pagefind', shelfFolder(shelf)), join(site, 'search', shelfFolder(shelf))];
  const shelved: Shelved = { ...text, chars: usedChars(text.pages) };
  for (const old of [index, join(own, PARTS)]) await rm(old, { recursive: true, force: true });
  await write(index, await wholeIndex(shelved));
  await writeShelfFiles(own, shelved, { ...(await readKnownWords(contentFolder())), ...(links ? { links } : {}) });
}

/** records の文に現れる語の読みを、site の search/ の下に書く。市が多いときは、題名に現れる語だけを、全国で1つに書く。 */
export async function writeReadings(site: string, shelf: string, records: readonly PageRecord[]): Promise<void> {
  const readings = readingTable(await morphemesIn(records), await readReviewed(contentFolder()));
  await writeFile(join(site, 'search', shelfFolder(shelf), 'readings.json'), JSON.stringify(readings));
}
