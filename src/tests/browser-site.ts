import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { showAll } from '../../scripts/eval-search/search-page.ts';
import { openBrowser } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { DIST } from './built-site.ts';

/** 本物のブラウザと、組み立てたサイトを配る口。 */
export interface BrowserSite {
  /** サイトの住所（/ で終わる）。 */
  address: string;
  /** 新しい窓を開く。path は土台のあとの住所（先頭の / なし）。 */
  open: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** これまでに起きた、よそへの要求・読めないファイル・CSP 違反・スクリプトの誤り。 */
  troubles: string[];
  close: () => Promise<void>;
}

/** 試験に使うポートの始まり。塞がっていれば次の番号になる。 */
const PORT = 4450;

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(url)) troubles.push(`よそへの要求 ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') troubles.push(`読めないファイル ${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/u.test(message.text())) troubles.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()} ${error.message}`));
}

/** サイトを配り、ブラウザを開く。終わりに close を呼ぶ。 */
export async function openSite({ folder = DIST, base = '/' }: { folder?: string; base?: string } = {}): Promise<BrowserSite> {
  const serving = await serveSite(folder, { port: PORT, base });
  const browser: Browser = await openBrowser();
  const troubles: string[] = [];
  return {
    address: serving.address,
    troubles,
    async open(path = '', options = {}) {
      const page = await browser.newPage({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', ...options });
      watch(page, new URL(serving.address).origin, troubles);
      await page.goto(serving.address + path, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await serving.close();
    },
  };
}

/** ブラウザの試験ひとつに許す長さ（ミリ秒）。ほかの仕事で込み合う機械でも足りるように。 */
export const PATIENCE = 60_000;

/** 検索ページが、そのことばの答えを出し終えるまで待つ。 */
export const answered = (page: Page, query: string): Promise<unknown> =>
  page.waitForFunction((text) => document.querySelector<HTMLElement>('#search-app')?.dataset['answered'] === text, query, { timeout: PATIENCE });

/** 検索結果（確かな一致）の住所。書かれた順。続きもすべて出してから読む。 */
export async function resultUrls(page: Page): Promise<string[]> {
  await showAll(page);
  return page.$$eval('#search-results [data-search-result]', (items) => items.map((item) => item.getAttribute('data-url') ?? ''));
}
