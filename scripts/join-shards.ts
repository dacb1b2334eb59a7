/**
 * 手分けして組み立てたサイトを1つにする：npm run join-shards -- dist-0 dist-1 dist-2
 * すべての組（0/n から n/n まで）をもらい、検索の索引を全体に作り、DIST（なければ dist）に入れ替える。
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { indexSite } from './build/index-site.ts';
import { joinShards } from './build/join.ts';
import { recover, swap, workFolder } from './build/swap.ts';

const target = resolve(process.env['DIST'] ?? 'dist');

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) throw new Error('合わせるフォルダを書いてください（例：npm run join-shards -- dist-0 dist-1 dist-2）。');
  await recover(target);
  const work = await workFolder(target);
  try {
    const site = join(work, 'site');
    const files = joinShards(folders.map((folder) => resolve(folder)), site);
    const index = process.env['INDEX'] === '0' ? undefined : await indexSite(site);
    await swap(site, target);
    console.log(`${folders.length}つの組を合わせました：${files}ファイル、検索の索引 ${index?.files ?? 0}ファイル → ${join(target, '/')}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
