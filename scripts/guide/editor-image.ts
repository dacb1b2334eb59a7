import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';

/** 図を作るあいだだけ開く、編集画面のポート。 */
const PORT = '4509';
/** 編集画面を組み立て終わるまで待つ、いちばん長い時間（ミリ秒）。 */
const PATIENCE = 180_000;

/** 編集画面が開くまで待つ。@throws Error 開かないとき。 */
function opened(editor: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error('編集画面が開きません。')), PATIENCE);
    editor.stdout?.on('data', (text: Buffer) => {
      if (!text.toString().includes('編集画面を開けます')) return;
      clearTimeout(late);
      done();
    });
    editor.on('exit', () => fail(new Error('編集画面が開きません。npm run editor で確かめてください。')));
  });
}

/** 編集画面で、指標に実績を足すところの図。値は書かず、保存もしない。 */
export async function editorImage(browser: Browser, content: string): Promise<Buffer> {
  const editor = spawn(process.execPath, [resolve('scripts/editor.ts')], { env: { ...process.env, PORT, CONTENT_DIR: content }, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await opened(editor);
    const page = await browser.newPage({ viewport: { width: 920, height: 760 }, locale: 'ja-JP' });
    await page.goto(`http://127.0.0.1:${PORT}/admin/032093/`);
    await page.getByText('輪っしょい!!WEBへの年間アクセス数').first().click({ timeout: 60_000 });
    await page.getByRole('button', { name: /実績値/u }).first().click({ timeout: 60_000 });
    await page.getByText('印刷された年度').first().waitFor();
    return await page.screenshot();
  } finally {
    editor.kill();
  }
}
