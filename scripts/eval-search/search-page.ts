import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** 検索ページが出した答え。住所はサイトの根からのもの（先頭の / なし）。 */
export interface Answer {
  sure: string[];
  partial: string[];
}

/** 本物のブラウザで検索ページを開き、問いを打っていく口。 */
export interface SearchPage {
  ask(query: string): Promise<Answer>;
  close(): Promise<void>;
}

/** 答えを待つ長さの限り（ミリ秒）。 */
const LIMIT = 20_000;

/** 一度に見せるのは20件なので、続きをすべて出す。 */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const next = (): HTMLButtonElement | undefined => [...document.querySelectorAll<HTMLButtonElement>('[data-part$="-more"]')].find((button) => !button.hidden);
    for (let button = next(); button; button = next()) {
      const before = document.querySelectorAll('[data-search-result]').length;
      button.click();
      while (document.querySelectorAll('[data-search-result]').length === before) await new Promise((resolve) => setTimeout(resolve, 1));
    }
  });
}

async function answerOf(page: Page, base: string): Promise<Answer> {
  await showAll(page);
  const found = await page.$$eval('[data-search-result]', (items) => items.map((item) => ({ url: item.getAttribute('data-url') ?? '', partial: item.closest('[data-partial]') !== null })));
  const urls = (partial: boolean): string[] => found.filter((item) => item.partial === partial).map((item) => item.url.slice(base.length));
  return { sure: urls(false), partial: urls(true) };
}

/** 検索ページを開く。address はサイトの住所（/ で終わる）。 */
export async function openSearchPage(browser: Browser, address: string): Promise<SearchPage> {
  const page = await browser.newPage();
  const base = new URL(address).pathname;
  await page.goto(`${address}search/`);
  const ask = async (query: string): Promise<Answer> => {
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('#search-box-main');
      if (!input) return;
      input.value = text;
      input.form?.requestSubmit();
    }, query);
    await page.waitForFunction((text) => document.querySelector<HTMLElement>('#search-app')?.dataset['answered'] === text, query, { timeout: LIMIT });
    return answerOf(page, base);
  };
  return { ask, close: () => page.close() };
}

/** ブラウザの中で、サイトの検索の部品（src/search）をそのまま使えるようにする。型を外して渡す。 */
export async function offerSources(page: Page): Promise<void> {
  const folder = join(import.meta.dirname, '..', '..', 'src');
  await page.route('**/@src/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/@src/')[1] ?? '';
    const source = await readFile(join(folder, path), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
}
