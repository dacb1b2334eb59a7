import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { arrayOf, itemsAt, numberAt, textAt, textOf } from './cbor.ts';

/**
 * Pagefind の索引を、小さなファイルに切り直す。
 * Pagefind は約25KBごとに1つのファイルにするが、1つのことばで要るのは、そのうちの数字だけ。
 * 中身（語ごとの位置）には触れず、ファイルの切れ目と、目次（pf_meta）だけを変える。目次のページの符号は、一覧表の行の番号に替える。
 * Pagefind の版は固定してある。
 */

/** ファイルのはじめにある、Pagefind のしるし。 */
const SIGNATURE = 'pagefind_dcd';
/** 1つのファイルの、縮める前の大きさのめやす（バイト）。これを超える語は、1語で1つのファイルになる。 */
const SIZE = 900;
/** ファイルの数の限りのめやす。目次は、さがすたびではなくはじめに1度読むので、大きい索引では切れ目を粗くして目次を軽く保つ。 */
const MOST_FILES = 2_500;

/** 目次の中の場所：ページの並び、索引のファイルの並び、並べかえの鍵。 */
const IN_META = { pages: 1, chunks: 2, sorts: 4 } as const;

interface Chunk {
  hash: string;
  from: string;
  to: string;
  content: Uint8Array;
}

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** 縮めたファイルの中身。しるしがなければ、知らない形なので投げる。 */
function opened({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`検索の索引：${path} が知らない形です`);
  return new Uint8Array(bytes.subarray(SIGNATURE.length));
}

const packed = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }));
const wordOf = (entry: Uint8Array): string => textAt(entry, 1);
const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** 語の並びを、大きさのめやすごとに分ける。順は変えない。 */
export function inGroups<T extends { length: number }>(entries: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  let filled = size;
  for (const entry of entries) {
    if (filled + entry.length > size) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(entry);
    filled += entry.length;
  }
  return groups;
}

function chunkOf(entries: readonly Uint8Array[], hash: string): Chunk {
  const ends = [entries[0], entries.at(-1)].map((entry) => (entry ? wordOf(entry) : ''));
  return { hash, from: ends[0] ?? '', to: ends[1] ?? '', content: packed(arrayOf([arrayOf(entries)])) };
}

/** 目次のページの並び。符号を、行の番号（索引に載せた順）に替える。 */
function pagesByRow(meta: readonly Uint8Array[]): Uint8Array {
  const pages = itemsAt(meta[IN_META.pages] ?? new Uint8Array(), 0);
  const [sort] = itemsAt(meta[IN_META.sorts] ?? new Uint8Array(), 0);
  const order = sort ? itemsAt(itemsAt(sort, 0)[1] ?? sort, 0).map((number) => numberAt(number, 0)) : [];
  if (order.length !== pages.length) throw new Error('検索の索引：ページの並びを読めません');
  const rows = new Map(order.map((page, row) => [page, row]));
  return arrayOf(pages.map((page, n) => arrayOf([textOf(String(rows.get(n))), ...itemsAt(page, 0).slice(1)])));
}

/** 目次のうち、ページの符号とファイルの並びを書きかえ、要らなくなった並べかえの鍵を空にする。 */
function metaWith(meta: readonly Uint8Array[], chunks: readonly Chunk[]): Uint8Array {
  const parts = [...meta];
  parts[IN_META.pages] = pagesByRow(meta);
  parts[IN_META.chunks] = arrayOf(chunks.map(({ from, to, hash }) => arrayOf([from, to, hash].map(textOf))));
  parts[IN_META.sorts] = arrayOf([]);
  return packed(arrayOf(parts));
}

/** 元の順（目次の順）に、すべての語を並べる。 */
function allEntries(meta: readonly Uint8Array[], files: ReadonlyMap<string, IndexFile>): Uint8Array[] {
  return itemsAt(meta[IN_META.chunks] ?? new Uint8Array(), 0).flatMap((row) => {
    const [, , hash] = itemsAt(row, 0);
    const file = files.get(`index/${textAt(hash ?? row, 0)}.pf_index`);
    if (!file) throw new Error('検索の索引：目次にあるファイルがありません');
    const [words] = itemsAt(opened(file), 0);
    return words ? itemsAt(words, 0) : [];
  });
}

/** 語の並びを、ファイルに分ける。名は中身全体の指紋と番号：目次の中で、番号だけが違うので、縮めると軽い。 */
function chunksOf(entries: readonly Uint8Array[], language: string, size: number): Chunk[] {
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  const name = `${language}_${fingerprint(Buffer.concat(entries))}`;
  return inGroups(entries, Math.max(size, total / MOST_FILES)).map((group, n) => chunkOf(group, `${name}${n.toString(36)}`));
}

/** Pagefind が作ったファイルを、同じ中身で、切れ目の細かいものに替える。 */
export function smallFiles(files: readonly IndexFile[], size = SIZE): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entryFile = byPath.get('pagefind-entry.json');
  if (!entryFile) throw new Error('検索の索引：pagefind-entry.json がありません');
  const entry = JSON.parse(new TextDecoder().decode(entryFile.content)) as Entry;
  const kept = files.filter(({ path }) => !/\.pf_(?:index|meta)$/u.test(path) && path !== entryFile.path);
  const made = Object.entries(entry.languages).flatMap(([language, about]) => {
    const file = byPath.get(`pagefind.${about.hash}.pf_meta`);
    if (!file) throw new Error('検索の索引：目次（pf_meta）がありません');
    const meta = itemsAt(opened(file), 0);
    const chunks = chunksOf(allEntries(meta, byPath), language, size);
    const content = metaWith(meta, chunks);
    about.hash = `${language}_${fingerprint(content)}`;
    return [{ path: `pagefind.${about.hash}.pf_meta`, content }, ...chunks.map((chunk) => ({ path: `index/${chunk.hash}.pf_index`, content: chunk.content }))];
  });
  return [...kept, ...made, { path: entryFile.path, content: new TextEncoder().encode(JSON.stringify(entry)) }];
}
