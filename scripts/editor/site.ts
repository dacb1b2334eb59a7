import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { EditedCity } from '../../src/editor/collections.ts';
import { editorConfig, type Destination } from '../../src/editor/config.ts';
import { editorIndex, editorPage, policy, type Parts } from '../../src/editor/page-html.ts';
import { SCHEMAS } from '../../src/reader/places.ts';
import { readContent, type Content } from '../../src/reader/index.ts';
import type { City, Plan } from '../../src/schema/index.ts';

const ENTRY = 'src/editor/browser/app.ts';

/** 使わない部品（プログラムの色づけ 300 言語、地図、画像の縮小）を、空の部品に替える。 */
const unused: Plugin = {
  name: 'kyodo-unused-parts',
  enforce: 'pre',
  resolveId: (id) => (/^(?:@shikijs\/|svgo\/|leaflet|terra-draw|exifr\/)/u.test(id) ? '\0kyodo-unused' : null),
  load: (id) => (id === '\0kyodo-unused' ? 'export default {};' : null),
};

/** 字体を外の配り手から読む行を消す。同じ字体が部品に入っていて、そちらが使われる。 */
const ownFonts: Plugin = {
  name: 'kyodo-own-fonts',
  transform: (code, id) => (id.includes('@sveltia/cms') ? { code: code.replaceAll(/src:url\(https:[^)]+\)\s*format\('[\w-]+'\)/gu, "src:local('')"), map: null } : null),
};

/** ほかの人の変更は消さずに合わせるので、窓のことばをそれに直す。 */
const CONFLICT = { overwrite_warning: '保存すると、その変更とあなたの変更を合わせます。同じ所を直していたときは、保存せずにお知らせします。', save_anyway: '変更を合わせて保存' };
const ownWords: Plugin = {
  name: 'kyodo-own-words',
  enforce: 'pre',
  transform(code, id) {
    if (!/@sveltia\/cms\/locales\/ja\.json$/u.test(id)) return null;
    const words = JSON.parse(code) as { save_conflict: Record<string, string> };
    return { code: JSON.stringify({ ...words, save_conflict: { ...words.save_conflict, ...CONFLICT } }), map: null };
  },
};

/** 部品を束ねる。外の場所からは何も読み込まない。 */
async function bundle(outDir: string): Promise<Parts> {
  await build({
    configFile: false,
    root: resolve('.'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [unused, ownFonts, ownWords],
    build: { outDir, emptyOutDir: true, manifest: 'manifest.json', assetsDir: 'assets', modulePreload: false, assetsInlineLimit: 0, target: 'es2023', rollupOptions: { input: ENTRY }, chunkSizeWarningLimit: 4000 },
  });
  const manifest = JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Record<string, { file: string; css?: string[] }>;
  await rm(join(outDir, 'manifest.json'));
  const entry = manifest[ENTRY];
  if (!entry) throw new Error('編集画面の部品を束ねられませんでした');
  return { script: entry.file, styles: entry.css ?? [] };
}

/** 編集画面を作る市。計画の名は、画面での呼び名。 */
export function editedCities(content: Content): EditedCity[] {
  const cities = content.entries.filter((entry) => entry.kind === 'city');
  return cities.map(({ folder, data }) => {
    const city = data as City;
    const plans = content.entries.filter((entry) => entry.kind === 'plan' && entry.folder === folder);
    return { code: city.code, name: `${city.prefecture}${city.name}${city.identification.kind === 'inferred' ? '（推定）' : ''}`, folder, plans: plans.map((plan) => ({ id: plan.plan, title: (plan.data as Plan).displayTitle })) };
  });
}

/**
 * 編集画面を outDir に作る。公開サイトとは別の場所に置く（鍵をブラウザに覚えさせるため）。
 * @throws Error 内容が読めないとき、部品を束ねられないとき。
 */
export async function buildEditorSite(outDir: string, destination: Destination): Promise<EditedCity[]> {
  const cities = editedCities(await readContent(resolve(process.env['CONTENT_DIR'] ?? 'content')));
  const parts = await bundle(join(outDir, 'admin'));
  const csp = policy(destination.kind === 'github' ? 'https://api.github.com' : '');
  await writeFile(join(outDir, 'admin', 'index.html'), editorIndex(cities, csp));
  for (const city of cities) {
    const folder = join(outDir, 'admin', city.code);
    const config = editorConfig(SCHEMAS, city, destination);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'config.json'), JSON.stringify(config));
    await writeFile(join(folder, 'index.html'), editorPage(config.app_title, parts, csp));
  }
  return cities;
}
