/** 公開用の編集画面を作る：npm run build:editor。公開サイト（dist/）とは別の dist-editor/ に置く。 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Settings } from '../src/schema/index.ts';
import { buildEditorSite } from './editor/site.ts';

const GITHUB = /^(?:https:\/\/github\.com\/)?(?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u;

/** 書き込み先のリポジトリ。EDITOR_REPOSITORY か、サイトの設定から。 */
async function repository(): Promise<string> {
  const settings = Settings.parse(JSON.parse(await readFile(resolve(process.env['CONTENT_DIR'] ?? 'content', 'site', 'settings.json'), 'utf8')));
  const given = process.env['EDITOR_REPOSITORY'] ?? settings.repository ?? '';
  const name = GITHUB.exec(given)?.groups?.['name'];
  if (!name) throw new Error('書き込み先のリポジトリが決まっていません。content/site/settings.json の repository に https://github.com/… と書くか、EDITOR_REPOSITORY=持ち主/名 をつけて実行してください。手元だけで編集するなら npm run editor です。');
  return name;
}

async function main(): Promise<void> {
  const outDir = resolve(process.env['EDITOR_DIST'] ?? 'dist-editor');
  const cities = await buildEditorSite(outDir, { kind: 'github', repository: await repository(), branch: process.env['EDITOR_BRANCH'] ?? 'main' });
  console.log(`編集画面を作りました：${cities.length}市 → ${outDir}/admin/`);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
