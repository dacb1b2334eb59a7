import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { arrayOf, itemsAt, textAt, textOf } from './cbor.ts';

/**
 * Pagefind の索引を、小さなファイルに切り直す。
 * Pagefind は約25KBごとに1つのファイルにするが、1つのことばで要るのは、そのうちの数字だけ。
 * 中身（語ごとの位置）には触れず、ファイルの切れ目と、切れ目の目次（pf_meta）だけを変える。Pagefind の版は固定してある。
 */

/** ファイルのはじめにある、Pagefind のしるし。 */
const SIGNATURE = 'pagefind_dcd';
/** 1つのファイルの、縮める前の大きさのめやす（バイト）。これを超える字は、1字で1つのファイルになる。 */
const SIZE = 1_600;

/** 目次の中の、索引のファイルの並びの場所。 */
const CHUNKS_IN_META = 2;

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
const named = (language: string, bytes: Uint8Array): string => `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 9)}`;

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

function chunkOf(entries: readonly Uint8Array[], language: string): Chunk {
  const content = packed(arrayOf([arrayOf(entries)]));
  const ends = [entries[0], entries.at(-1)].map((entry) => (entry ? wordOf(entry) : ''));
  return { hash: named(language, content), from: ends[0] ?? '', to: ends[1] ?? '', content };
}

/** 目次のうち、ファイルの並びだけを書きかえる。 */
function metaWith(meta: Uint8Array, chunks: readonly Chunk[]): Uint8Array {
  const list = arrayOf(chunks.map(({ from, to, hash }) => arrayOf([from, to, hash].map(textOf))));
  return packed(arrayOf(itemsAt(meta, 0).map((part, n) => (n === CHUNKS_IN_META ? list : part))));
}

/** 元の順（目次の順）に、すべての語を並べる。 */
function allEntries(meta: Uint8Array, files: ReadonlyMap<string, IndexFile>): Uint8Array[] {
  return itemsAt(itemsAt(meta, 0)[CHUNKS_IN_META] ?? meta, 0).flatMap((row) => {
    const [, , hash] = itemsAt(row, 0);
    const file = files.get(`index/${textAt(hash ?? row, 0)}.pf_index`);
    if (!file) throw new Error('検索の索引：目次にあるファイルがありません');
    const [words] = itemsAt(opened(file), 0);
    return words ? itemsAt(words, 0) : [];
  });
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
    const meta = opened(file);
    const chunks = inGroups(allEntries(meta, byPath), size).map((group) => chunkOf(group, language));
    const content = metaWith(meta, chunks);
    about.hash = named(language, content);
    return [{ path: `pagefind.${about.hash}.pf_meta`, content }, ...chunks.map((chunk) => ({ path: `index/${chunk.hash}.pf_index`, content: chunk.content }))];
  });
  return [...kept, ...made, { path: entryFile.path, content: new TextEncoder().encode(JSON.stringify(entry)) }];
}
