/** 手元で編集する：npm run editor。アカウントなしで、作業フォルダの content/ を直す。記録（コミット）はしない。 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { newProblems } from './editor/problems.ts';
import { repositoryAt } from './editor/repository.ts';
import { serveEditor } from './editor/server.ts';
import { buildEditorSite } from './editor/site.ts';

const port = Number(process.env['PORT'] ?? '4322');
const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
const folder = resolve('.build', 'editor');

async function main(): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT は 1 から 65535 までの整数で書いてください（いまの値：${process.env['PORT']}）`);
  await mkdir(folder, { recursive: true });
  const cities = await buildEditorSite(folder, { kind: 'local', origin: `http://127.0.0.1:${port}` });
  const api = { repository: repositoryAt(root), newProblems: (changes: Parameters<typeof newProblems>[1]) => newProblems(root, changes), now: () => new Date() };
  const { address } = await serveEditor(folder, api, port);
  console.log(`編集画面を開けます：${address}　（終えるには Ctrl+C）\n${cities.map((city) => `  ${city.name}　${address}${city.code}/`).join('\n')}`);
}

await main().catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `ポート ${port} は使われています。PORT で別の番号を選んでください（例：PORT=4330 npm run editor）。` : error.message);
  process.exitCode = 1;
});
