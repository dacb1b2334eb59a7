/** 組み立て：npm run build。内容を確かめ、別のフォルダに組み立て、検索の索引を作り、最後に dist/ と入れ替える。 */
import { rm, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { buildFailure } from './build-failure.ts';
import { checkContent } from './check-content.ts';
import { recoverSite, swapSite, workFolder } from './site-swap.ts';
import { indexPages } from '../src/search/index-pages.ts';

const target = resolve(process.env['DIST'] ?? 'dist');

/** 同じ名の環境変数があると、Astro の import.meta.env がそちらを使い、住所が狂う。設定は SITE_URL と BASE_PATH で受ける。 */
const LEAKING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX'];

async function pageCount(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

/** work に組み立て、索引を作り、行き先と入れ替える。cache は組み立てごとに分ける（同時に組み立てても混ざらないように）。 */
async function buildInto(work: string, started: number): Promise<void> {
  process.env['OUT_DIR'] = work;
  process.env['CACHE_DIR'] = `${work}-cache`;
  for (const name of LEAKING) delete process.env[name];
  await build({ outDir: work, logLevel: 'warn' });
  const pages = await pageCount(work);
  const astroSeconds = (performance.now() - started) / 1000;
  const index = await indexPages(work);
  await swapSite(work, target);
  const seconds = (performance.now() - started) / 1000;
  console.log(`組み立てました：${pages}ページ、${seconds.toFixed(1)}秒（1ページ ${((seconds / pages) * 1000).toFixed(0)}ミリ秒。うち検索の索引 ${(seconds - astroSeconds).toFixed(1)}秒、${index.pages}ページ、${index.files}ファイル、${Math.round(index.bytes / 1024)}KB）→ ${join(target, '/')}`);
}

async function main(): Promise<void> {
  const started = performance.now();
  await recoverSite(target);
  const { problems } = await checkContent();
  if (problems > 0) throw new Error('内容に誤りがあるので、組み立てません。前のサイトはそのままです。');
  const work = await workFolder(target);
  try {
    await buildInto(work, started);
  } finally {
    for (const left of [work, `${work}-cache`]) await rm(left, { recursive: true, force: true }).catch(() => undefined);
  }
}

try {
  await main();
} catch (error) {
  console.error(buildFailure(error));
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
