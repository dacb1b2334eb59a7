import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/chromium.ts';
import { newProblems } from '../../scripts/editor/problems.ts';
import { repositoryAt } from '../../scripts/editor/repository.ts';
import { serveEditor, type EditorServing } from '../../scripts/editor/server.ts';
import { buildEditorSite } from '../../scripts/editor/site.ts';

/** 試験の編集画面：写した内容フォルダ、組み立てた画面、本物のブラウザ。 */
export interface Desk {
  root: string;
  page?: Page;
  /** よその住所への通信と、CSP に止められたもの。 */
  outside: string[];
  serving: EditorServing;
  open: (path: string) => Promise<void>;
  text: (path: string) => Promise<string>;
  close: () => Promise<void>;
}

function watch({ page, outside, serving }: Desk): void {
  const own = new URL(serving.address).origin;
  page?.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:blob|data):/u.test(request.url())) outside.push(request.url());
  });
  page?.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) outside.push(message.text());
  });
}

/** 混んだ機械でも待てる長さ（ミリ秒）。 */
const TIMEOUT = 20_000;

/** 欄を足してから次の手までの間（ミリ秒）。足した欄の初めの値は、少しあとに入る。人の手より速く選ぶと、選んだことがその値に負ける。 */
const PACE = 500;

/** いま空いているポート。 */
const freePort = (): Promise<number> => new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => done(port));
  });
});

/** 内容を写した一時フォルダに、手元の編集画面を開く。 */
export async function openDesk(): Promise<Desk> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'kyodo-desk-'));
  const root = join(folder, 'content');
  await cp('content', root, { recursive: true });
  await buildEditorSite(join(folder, 'site'), { kind: 'local', origin: `http://127.0.0.1:${port}` });
  const api = { repository: repositoryAt(root), newProblems: (changes: Parameters<typeof newProblems>[1]) => newProblems(root, changes), now: () => new Date('2026-11-21T00:00:00Z') };
  const serving = await serveEditor(join(folder, 'site'), api, port);
  const browser: Browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await serving.close();
    await rm(folder, { recursive: true, force: true });
  };
  const desk: Desk = {
    root,
    outside: [],
    serving,
    close,
    text: (path) => readFile(join(root, path), 'utf8'),
    /** 前の下書きを復元するかと聞かれないように、毎回まっさらなブラウザで開く。 */
    async open(path) {
      await desk.page?.context().close();
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'ja-JP' });
      desk.page = await context.newPage();
      desk.page.setDefaultTimeout(TIMEOUT);
      watch(desk);
      await desk.page.goto(`${serving.address}${path}`, { waitUntil: 'networkidle' });
    },
  };
  return desk;
}

/** 入力欄の手つき。key は欄の道すじ（actuals.0.year など）。 */
export function hands({ page }: Desk) {
  if (!page) throw new Error('先に画面を開いてください');
  const field = (key: string): Locator => page.locator(`section.field[data-key-path="${key}"]`);
  const chosen = (name: string) => page.getByRole('option', { name, exact: true });
  return {
    field,
    write: (key: string, text: string) => field(key).getByRole('textbox').first().fill(text),
    count: (key: string, value: number) => field(key).getByRole('spinbutton').first().fill(String(value)),
    async add(key: string) {
      await field(key).getByRole('button', { name: /を追加$/u }).last().click();
      await page.waitForTimeout(PACE);
    },
    /** 種類（数、状態 …）で分かれる欄の、種類を選ぶ。 */
    async kind(key: string, name: string) {
      const inside = field(key).locator('section.field').first();
      // 画面の描き直しで一覧が閉じることがあるので、欄が現れるまで開き直す。
      for (let tries = 0; tries < 6; tries += 1) {
        await field(key).getByRole('button', { name: /を追加$/u }).first().click({ timeout: 4000 }).catch(() => undefined);
        await page.getByRole('menuitem', { name, exact: true }).click({ timeout: 4000 }).catch(() => undefined);
        if (await inside.waitFor({ timeout: 4000 }).then(() => true, () => false)) return;
      }
    },
    /** 選ぶ欄。選択肢が少ないと丸いボタンに、多いと開く一覧になる。 */
    async pick(key: string, name: string) {
      const radio = field(key).getByRole('radio', { name, exact: true });
      await field(key).getByRole('combobox').or(radio).first().waitFor();
      if ((await radio.count()) > 0) return radio.first().click();
      await field(key).getByRole('combobox').click();
      return chosen(name).click();
    },
    save: () => page.getByRole('button', { name: '保存', exact: true }).click(),
  };
}

/** 前から同じ行と、後ろから同じ行を除いた残り。直した所が1か所なら、これが差分のすべて。 */
export function lineChanges(before: string, after: string): { added: string[]; removed: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { added: now.slice(head, now.length - tail), removed: old.slice(head, old.length - tail) };
}
