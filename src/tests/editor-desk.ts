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
    /** 前の下書きを復元するかと聞かれないように、毎回まっさらなブラウザで開く。広さは役所の机に多いもの。 */
    async open(path) {
      await desk.page?.context().close();
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ja-JP' });
      desk.page = await context.newPage();
      desk.page.setDefaultTimeout(TIMEOUT);
      watch(desk);
      await desk.page.goto(`${serving.address}${path}`, { waitUntil: 'networkidle' });
    },
  };
  return desk;
}

/** 欄の道すじの、外から順の祖先。項目の番号だけの道すじには、欄の枠がない（a.0.b → a、a.0.b）。 */
const ancestors = (key: string): string[] => key.split('.').flatMap((name, at, names) => (/^\d+$/u.test(name) ? [] : [names.slice(0, at + 1).join('.')]));

/** 入力欄の手つき。key は欄の道すじ（actuals.0.year など）。 */
export function hands({ page }: Desk) {
  if (!page) throw new Error('先に画面を開いてください');
  const field = (key: string): Locator => page.locator(`section.field[data-key-path="${key}"]`);

  /** 欄が描かれるまで、まだ描かれていない所を順に画面に出す。編集画面は、画面の外の欄を描かない。 */
  async function reach(key: string): Promise<Locator> {
    let around = page!.locator('body');
    for (const step of ancestors(key)) {
      const wanted = field(step);
      for (const until = Date.now() + TIMEOUT; (await wanted.count()) === 0;) {
        if (Date.now() > until) throw new Error(`${key} の欄がありません（${step} が描かれませんでした）`);
        await around.locator('.placeholder').first().scrollIntoViewIfNeeded({ timeout: 100 }).catch(() => undefined);
      }
      around = wanted;
    }
    return around;
  }

  /** 丸いボタンを押す。並びが用意を終える（1つだけが Tab で止まる）前に押した印は、値にならない。 */
  async function press(radios: Locator, radio: Locator): Promise<void> {
    await radios.and(page!.locator('[tabindex="0"]')).waitFor();
    await radio.click();
  }

  /** 一覧を開いて選ぶ。欄を足したすぐあとは、その欄へ焦点が移って一覧が閉じることがあるので、開き直す。 */
  async function chooseFrom(opener: Locator, choice: Locator): Promise<void> {
    for (const until = Date.now() + TIMEOUT; Date.now() < until;) {
      if (!(await choice.isVisible())) await opener.click();
      if (await choice.click({ timeout: 1000 }).then(() => true, () => false)) return;
    }
    throw new Error('一覧から選べませんでした');
  }

  return {
    reach,
    write: async (key: string, text: string) => (await reach(key)).getByRole('textbox').first().fill(text),
    count: async (key: string, value: number) => (await reach(key)).getByRole('spinbutton').first().fill(String(value)),
    add: async (key: string) => (await reach(key)).getByRole('button', { name: /を追加$/u }).last().click(),
    /** 種類（数、状態 …）で分かれる欄の、種類を選ぶ。 */
    kind: async (key: string, name: string) => chooseFrom((await reach(key)).getByRole('button', { name: /を追加$/u }), page.getByRole('menuitem', { name, exact: true })),
    /** 選ぶ欄で、その名か at 番目のものを選ぶ。選択肢が少ないと丸いボタンに、多いと開く一覧になる。 */
    async pick(key: string, which: string | number) {
      const [list, radios, options] = [(await reach(key)).getByRole('combobox'), field(key).getByRole('radio'), page.getByRole('option')];
      const picked = (role: 'radio' | 'option', all: Locator): Locator => (typeof which === 'number' ? all.nth(which) : all.and(page.getByRole(role, { name: which, exact: true })));
      await list.or(radios).first().waitFor();
      await ((await radios.count()) > 0 ? press(radios, picked('radio', radios)) : chooseFrom(list, picked('option', options)));
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
