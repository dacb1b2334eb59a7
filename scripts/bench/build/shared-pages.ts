import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pageOwner } from '../../../src/text/page-owner.ts';
import { filesWhere } from '../../build/folders.ts';

/** 縮めて比べるページの数。HTML の大きいほうから。 */
const COMPARED = 300;

/** 全国と都道府県のページ。 */
export interface SharedPages {
  pages: number;
  /** brotli で送るときにいちばん重いページと、そのバイト数。 */
  heaviest: { path: string; bytes: number };
}

/** サイトのうち、1つの市のものでないページの数と、いちばん重いもの。 */
export function sharedPages(site: string): SharedPages {
  const paths = [...filesWhere(site, (path) => pageOwner(path).kind !== 'city')].filter((path) => path.endsWith('.html'));
  const largest = paths.map((path) => ({ path, size: statSync(join(site, path)).size })).sort((a, b) => b.size - a.size).slice(0, COMPARED);
  const packed = largest.map(({ path }) => ({ path, bytes: brotliCompressSync(readFileSync(join(site, path))).length }));
  return { pages: paths.length, heaviest: packed.sort((a, b) => b.bytes - a.bytes)[0] ?? { path: '', bytes: 0 } };
}
