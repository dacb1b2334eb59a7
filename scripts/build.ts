/** 組み立て：npm run build。内容を確かめ、別のフォルダに組み立て、検索の索引を作り、最後に dist/ と入れ替える。 */
import { rename, rm, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { checkContent } from './check-content.ts';
import { indexPages } from '../src/search/index-pages.ts';

const target = resolve(process.env['DIST'] ?? 'dist');
const work = resolve('.build', String(process.pid));
const previous = `${target}.previous`;

/** 同じ名の環境変数があると、Astro の import.meta.env がそちらを使い、住所が狂う。設定は SITE_URL と BASE_PATH で受ける。 */
const LEAKING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX'];

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/** 前の組み立てが入れ替えの途中で止まっていたら、前のサイトを元に戻す。 */
async function recover(): Promise<void> {
  if ((await exists(previous)) && !(await exists(target))) await rename(previous, target);
  await rm(previous, { recursive: true, force: true });
}

/** 名の付け替えだけで入れ替える。失敗すれば前のサイトを戻す。 */
async function swap(): Promise<void> {
  if (await exists(target)) await rename(target, previous);
  try {
    await rename(work, target);
  } catch (error) {
    if (await exists(previous)) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

async function pageCount(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

async function main(): Promise<void> {
  const started = performance.now();
  const { problems } = await checkContent();
  if (problems > 0) throw new Error('内容に誤りがあるので、組み立てません。前のサイトはそのままです。');
  await recover();
  await mkdir(resolve('.build'), { recursive: true });
  process.env['OUT_DIR'] = work;
  for (const name of LEAKING) delete process.env[name];
  await build({ outDir: work, logLevel: 'warn' });
  const pages = await pageCount(work);
  const astroSeconds = (performance.now() - started) / 1000;
  const index = await indexPages(work);
  await swap();
  const seconds = (performance.now() - started) / 1000;
  console.log(`組み立てました：${pages}ページ、${seconds.toFixed(1)}秒（1ページ ${((seconds / pages) * 1000).toFixed(0)}ミリ秒。うち検索の索引 ${(seconds - astroSeconds).toFixed(1)}秒、${index.pages}ページ、${index.files}ファイル、${Math.round(index.bytes / 1024)}KB）→ ${join(target, '/')}`);
}

try {
  await main();
} catch (error) {
  await rm(work, { recursive: true, force: true }).catch(() => undefined);
  console.error(error instanceof Error ? error.message : error);
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
