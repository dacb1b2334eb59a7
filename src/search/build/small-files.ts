import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { arrayOf, itemsAt, numberOf, textOf } from './cbor.ts';
import { joinVolumes } from './join-volumes.ts';
import { entryIn, IN_META, packed, volumeIn, wordOf, type Volume } from './pagefind-format.ts';

/**
 * Pagefind の索引を、小さなファイルに切り直す。
 * Pagefind は約25KBごとに1つのファイルにするが、1つのことばで要るのは、そのうちの数字だけ。
 * 中身（語ごとの位置）には触れず、ファイルの切れ目と、目次（pf_meta）だけを変える。目次のページの符号は、一覧表の行の番号に替え、語の数は落とす。
 */

/** 1つのファイルの、縮める前の大きさのめやす（バイト）。これを超える語は、1語で1つのファイルになる。 */
const SIZE = 900;
/** ファイルの数の限りのめやす。目次ははじめの検索で読むので、大きい索引では切れ目を粗くして、目次を軽く保つ。 */
const MOST_FILES = 3_000;

interface Chunk {
  hash: string;
  from: string;
  to: string;
  content: Uint8Array;
}

const fingerprint = (parts: Iterable<Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 8);
};

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

/** 語の並びを、ファイルに分ける。名は中身全体の指紋と番号：目次の中で、番号だけが違うので、縮めると軽い。 */
function chunksOf(entries: readonly Uint8Array[], language: string, size: number): Chunk[] {
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  const name = `${language}_${fingerprint(entries)}`;
  return inGroups(entries, Math.max(size, total / MOST_FILES)).map((group, n) => chunkOf(group, `${name}${n.toString(36)}`));
}

/** どのページにも書く語の数。本当の数は一覧表から分かり、点もそこから付けるので、目次では繰り返さない。 */
const SAME_COUNT = numberOf(1);

/** 目次のうち、ページの符号・語の数とファイルの並びを書きかえ、要らなくなった並べかえの鍵を空にする。 */
function metaWith({ meta, pages, rows }: Omit<Volume, 'entries'>, chunks: readonly Chunk[]): Uint8Array {
  const parts = [...meta];
  parts[IN_META.pages] = arrayOf(pages.map((page, n) => arrayOf([textOf(String(rows[n])), SAME_COUNT, ...itemsAt(page, 0).slice(2)])));
  parts[IN_META.chunks] = arrayOf(chunks.map(({ from, to, hash }) => arrayOf([from, to, hash].map(textOf))));
  parts[IN_META.sorts] = arrayOf([]);
  return packed(arrayOf(parts));
}

/** Pagefind がいくつかに分けて作ったファイルを、1つの索引の、切れ目の細かいファイルに替える。 */
export function smallFiles(sets: readonly (readonly IndexFile[])[], size = SIZE): IndexFile[] {
  const [files = []] = sets;
  const entry = entryIn(files);
  const volume = joinVolumes(sets.map(volumeIn));
  const entries = [...volume.entries];
  const kept = files.filter(({ path }) => !/\.pf_(?:index|meta)$|^pagefind-entry\.json$/u.test(path));
  const made = Object.entries(entry.languages).flatMap(([language, about]) => {
    const chunks = chunksOf(entries, language, size);
    const content = metaWith(volume, chunks);
    Object.assign(about, { hash: `${language}_${fingerprint([content])}`, page_count: volume.pages.length });
    return [{ path: `pagefind.${about.hash}.pf_meta`, content }, ...chunks.map((chunk) => ({ path: `index/${chunk.hash}.pf_index`, content: chunk.content }))];
  });
  return [...kept, ...made, { path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(entry)) }];
}
