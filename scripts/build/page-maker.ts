/**
 * 束ねたもの（BUNDLE）から、このたび作るページを作り、OUT_DIR に書く、手分けの働き手。どの部分かは環境変数（SHARD、NATION、CHANGED）で受け取る。
 * 1つずつ作って、そのまま書く：Astro の書き方（4つずつ、待ちながら）より、CPU も、同時に持つものも少ない。
 */
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { pagesToBuild } from '../../src/division/page-order.ts';
// 型まで読む口（index.ts）は通さない：束ねたものが、型をもう持っている。
import { cityFolders } from '../../src/reader/city-folders.ts';
import { contentRoot } from '../../src/reader/content-root.ts';
import { buildFailure } from '../build-failure.ts';
import { bundledApp } from './bundled-app.ts';
import { MadePage, requestFor } from './made-page.ts';
import { fileWriter, pageFile } from './page-file.ts';

/** 作った HTML の数を返す。 */
async function makePages(bundle: string, site: string): Promise<number> {
  globalThis.Response = MadePage as unknown as typeof Response;
  const app = await bundledApp(bundle);
  const { base, site: origin = '' } = app.manifest;
  const write = fileWriter(site);
  const codes = cityFolders(contentRoot()).map((folder) => folder.slice(0, 6));
  let pages = 0;
  for (const { pathname, route } of pagesToBuild(await new StaticPaths(app).getAll(), codes)) {
    const address = `${base.replace(/\/$/u, '')}${pathname}${route.type === 'page' && !pathname.endsWith('/') ? '/' : ''}`;
    const { body } = await app.render(requestFor(new URL(address, origin)), { routeData: route });
    write(pageFile(pathname, route.type), body);
    if (route.type === 'page') pages += 1;
  }
  return pages;
}

try {
  const pages = await makePages(process.env['BUNDLE'] ?? '', process.env['OUT_DIR'] ?? '');
  process.send?.(pages);
} catch (error) {
  console.error(buildFailure(error));
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
