/** 組み立て：npm run build。内容を確かめ、別のフォルダに組み立て、検索の索引を作り、最後に dist/ と入れ替える。 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildFailure } from './build-failure.ts';
import { buildSite, type Built } from './build/build-site.ts';
import { recover, workFolder } from './build/swap.ts';

const target = resolve(process.env['DIST'] ?? 'dist');

/** 同じ名の環境変数があると、Astro の import.meta.env がそちらを使い、住所が狂う。設定は SITE_URL と BASE_PATH で受ける。 */
const LEAKING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX'];

function report({ pages, index, indexSeconds, cities, changed }: Built, seconds: number): string {
  const what = changed === null ? '組み立てました' : `前の組み立てから変わった${changed}市と、全国のページを作り直しました（全部で${cities}市）`;
  return `${what}：${pages}ページ、${seconds.toFixed(1)}秒（1ページ ${((seconds / pages) * 1000).toFixed(1)}ミリ秒。うち検索の索引 ${indexSeconds.toFixed(1)}秒、${index.shelves}書架、${index.files}ファイル、${Math.round(index.bytes / 1024)}KB）→ ${join(target, '/')}`;
}

async function main(): Promise<void> {
  const started = performance.now();
  for (const name of LEAKING) delete process.env[name];
  await recover(target);
  const work = await workFolder(target);
  try {
    const built = await buildSite(work, target);
    console.log(report(built, (performance.now() - started) / 1000));
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => undefined);
  }
}

try {
  await main();
} catch (error) {
  console.error(buildFailure(error));
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
