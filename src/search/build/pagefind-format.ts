import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { arrayOf, itemsAt, numberAt, textAt } from './cbor.ts';

/** Pagefind の索引のファイルの形。版は package.json で固定してある。 */

/** ファイルのはじめにあるしるし。 */
const SIGNATURE = 'pagefind_dcd';

/** 目次（pf_meta）の中の場所：ページの並び、索引のファイルの並び、並べかえの鍵。 */
export const IN_META = { pages: 1, chunks: 2, sorts: 4 } as const;

/** 入口（pagefind-entry.json）。 */
export interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Pagefind が1度に作った索引を、切り分けたもの。 */
export interface Volume {
  meta: readonly Uint8Array[];
  /** ページの並び（[符号, 語の数]）。 */
  pages: readonly Uint8Array[];
  /** ページの、載せた順の番号。 */
  rows: readonly number[];
  /** 語の並び（[語, ページごとの位置, 濁点や符号の違う形]）。索引のファイルは、順が来たときに開く。1度だけ読める。 */
  entries: Iterable<Uint8Array>;
}

/** 縮めたファイルの中身。 @throws Error しるしがないとき（知らない形）。 */
export function opened({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`検索の索引：${path} が知らない形です`);
  return new Uint8Array(bytes.subarray(SIGNATURE.length));
}

/** しるしをつけて縮める。 */
export const packed = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }));

/** 語の名。 */
export const wordOf = (entry: Uint8Array): string => textAt(entry, 1);

const NONE = arrayOf([]);

/** @throws Error 入口のファイルがないとき。 */
export function entryIn(files: readonly IndexFile[]): Entry {
  const file = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!file) throw new Error('検索の索引：pagefind-entry.json がありません');
  return JSON.parse(new TextDecoder().decode(file.content)) as Entry;
}

/** 元の順（目次の順）に、すべての語を並べる。 */
function* eachEntry(meta: readonly Uint8Array[], files: ReadonlyMap<string, IndexFile>): Generator<Uint8Array> {
  for (const row of itemsAt(meta[IN_META.chunks] ?? NONE, 0)) {
    const [, , hash] = itemsAt(row, 0);
    const file = files.get(`index/${textAt(hash ?? row, 0)}.pf_index`);
    if (!file) throw new Error('検索の索引：目次にあるファイルがありません');
    const [words] = itemsAt(opened(file), 0);
    if (words) yield* itemsAt(words, 0);
  }
}

/** ページ → 載せた順の番号。載せるときに付けた並べかえの鍵（row）から読む。 */
function rowsIn(meta: readonly Uint8Array[], pages: number): number[] {
  const [sort] = itemsAt(meta[IN_META.sorts] ?? NONE, 0);
  const order = sort ? itemsAt(itemsAt(sort, 0)[1] ?? NONE, 0).map((page) => numberAt(page, 0)) : [];
  if (order.length !== pages) throw new Error('検索の索引：ページの並びを読めません');
  const rows = new Map(order.map((page, row) => [page, row]));
  return Array.from({ length: pages }, (_, page) => rows.get(page) ?? 0);
}

/** Pagefind が作ったファイルを読み、切り分ける。言語は1つだけ。 */
export function volumeIn(files: readonly IndexFile[]): Volume {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const [about] = Object.values(entryIn(files).languages);
  const file = byPath.get(`pagefind.${about?.hash}.pf_meta`);
  if (!file) throw new Error('検索の索引：目次（pf_meta）がありません');
  const meta = itemsAt(opened(file), 0);
  const pages = itemsAt(meta[IN_META.pages] ?? NONE, 0);
  return { meta, pages, rows: rowsIn(meta, pages.length), entries: eachEntry(meta, byPath) };
}
