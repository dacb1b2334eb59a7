import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { MadePage } from './made-page.ts';

type Routes = StaticPathsApp['manifest']['routes'];
type Route = Routes[number];

/** 束ねたものの入口。Astro がページを作るときと同じもの。 */
interface BundledApp extends Required<StaticPathsApp> {
  manifest: StaticPathsApp['manifest'] & { pageMap: Map<string, () => Promise<unknown>> };
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, { styles: readonly { sheet: Route['styles'][number]; depth: number; order: number }[] }> }) => void;
  setOptions: (options: { settings: { scripts: readonly never[] }; logger: { options: { destination: LogDestination } } }) => void;
  render: (request: Request, options: { routeData: Route['routeData'] }) => Promise<MadePage>;
}

interface LogDestination {
  write: (event: { message: string }) => boolean;
}

const ENTRY = /^prerender-entry\..*\.mjs$/u;

/** 経路 → その CSS。Astro が束ねた直後に持っているのと同じ形に、束ねたものの目録から戻す。 */
const pagesOf = (routes: Routes): Parameters<BundledApp['setInternals']>[0] => ({
  pagesByKeys: new Map(routes.map(({ routeData, styles }) => [`${routeData.route}&${routeData.component}`, { styles: styles.map((sheet, order) => ({ sheet, depth: 0, order })) }])),
});

const onError: LogDestination = {
  write: ({ message }) => {
    console.error(message);
    return true;
  },
};

/** 一度読んだ部品を覚えておく。読み込むたびに、Node は同じファイルをさがし直す。 */
function remembered<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

/** bundle.ts の束ねたものを開く。束ねる道具（Vite）は読み込まない。 */
export async function bundledApp(folder: string): Promise<BundledApp> {
  const entry = readdirSync(folder).find((name) => ENTRY.test(name));
  if (!entry) throw new Error(`${folder} に、束ねたものがありません。`);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: BundledApp };
  for (const [component, load] of app.manifest.pageMap) app.manifest.pageMap.set(component, remembered(load));
  app.setInternals(pagesOf(app.manifest.routes));
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: onError } } });
  return app;
}
