/** 住所の ?q= などに、動かそうとする文字を入れる：何も動かず、落ち着いた答えが出る。 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/chromium.ts';
import { serveSite, type Serving } from '../../scripts/serve.ts';
import { DIST, filesIn, siteText } from './built-site.ts';
import { ALWAYS_REFUSED, PERHAPS_TAKEN } from './injection.ts';

const TEXTS = [...ALWAYS_REFUSED, ...PERHAPS_TAKEN, '" | ( ) * [ \\', '\u0000\u0008', '🏘️👩‍👩‍👧‍👦', 'ｷｮｳﾄﾞｳ', 'あ'.repeat(1000), '%', '%E3%81', '<', '"""', "'"];

let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  serving = await serveSite(DIST, { port: 4558 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

/** スクリプトを読み込むページ。住所の文字を読みうるのは、ここだけ。 */
const scripted = filesIn(DIST).filter((file) => file.endsWith('index.html') && /<script[^>]+src=/u.test(siteText(file)) && file.split('/').length <= 2).map((file) => file.replace(/index\.html$/u, ''));

/** そのページのフォームが使う名。なければ q。 */
const names = (path: string): string[] => [...new Set([...siteText(`${path}index.html`).matchAll(/<(?:input|select)[^>]*\sname="([^"]+)"/gu)].map((match) => match[1] ?? 'q')), 'q'].slice(0, 6);

async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...('pwned' in globalThis ? ['動いた'] : []),
    ...[...document.querySelectorAll('main *')].filter((item) => item.getAttributeNames().some((name) => /^on|^srcdoc$/u.test(name))).map((item) => item.outerHTML.slice(0, 80)),
    ...[...document.querySelectorAll('main :is(iframe, object, embed, img[src="x"], script:not([src]))')].map((item) => item.outerHTML.slice(0, 80)),
    ...(document.querySelector('main h1')?.textContent ? [] : ['見出しが消えた']),
  ]);
}

test.each(scripted)('/%s の問い合わせに入れた文字は、動かない', async (path) => {
  const page = await browser.newPage();
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && found.push(message.text())));
  page.on('request', (request) => void (!request.url().startsWith(serving.address) && found.push(`よそへの通信 ${request.url()}`)));
  let tried = 0;
  for (const text of TEXTS) {
    const used = text.length > 100 ? ['q'] : names(path); // 長い文字を何度も入れると、住所が長すぎて届かない
    const query = used.map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join('&');
    const bare = `?q=${text.replaceAll('#', '').replaceAll('\u0000', '')}`;
    for (const tail of [`?${query}`, ...(text.length < 100 ? [bare] : []), `#${encodeURIComponent(text)}`].slice(0, TEXTS.indexOf(text) % 2 === 0 ? 3 : 1)) {
      tried += 1;
      await page.goto(`about:blank`);
      await page.goto(serving.address + path + tail, { waitUntil: 'load' });
      await page.waitForTimeout(60);
      found.push(...(await faultsOf(page)).map((fault) => `${tail.slice(0, 60)} ${fault}`));
    }
  }
  await page.close();
  console.log(`/${path}：入れた文字 ${tried}、動いた ${found.length}`);
  expect(found).toEqual([]);
});
