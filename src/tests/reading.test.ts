import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type BrowserSite } from './browser-site.ts';
import { DIST, pagesIn } from './built-site.ts';
import { largestOfEach } from './templates.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const samples = largestOfEach(pagesIn(DIST)).map(({ page }) => page.url);

describe('キーボード', () => {
  test('はじめの Tab は「本文へ移る」で、見え、Enter で本文に移る', async () => {
    const page = await site.open('plans/', { viewport: { width: 390, height: 844 } });
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.innerText()).toBe('本文へ移る');
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.height >= 24).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) || document.querySelector('main')!.compareDocumentPosition(document.activeElement!) === Node.DOCUMENT_POSITION_FOLLOWING)).toBe(true);
    await page.close();
  });
});

describe('ない住所', () => {
  test.each(['nai/', 'plans/999999/', 'plans/032093/nai/', 'schemes/032093', 'a%20b/%E5%8D%94%E5%83%8D', '%3Cscript%3Ealert(1)%3C/script%3E', 'data/nai.csv'])('%s には、助けになる404', async (path) => {
    const page = await site.open();
    const response = await page.goto(site.address + path);
    if (path === 'schemes/032093') expect([200, 404]).toContain(response?.status());
    else expect(response?.status()).toBe(404);
    if (response?.status() === 404) {
      expect(await page.locator('h1').innerText()).toBe('ページが見つかりません');
      expect(await page.locator('main a').count()).toBeGreaterThan(5);
      expect(await page.getByRole('searchbox').count()).toBeGreaterThan(0);
    }
    await page.close();
  });
});

test('JavaScript を切っても、どのひな形も同じ本文で、横に流れない', async () => {
  const page = await site.open('', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  for (const url of samples) {
    await page.goto(site.address + url.slice(1));
    expect(await page.locator('h1').innerText(), url).not.toBe('');
    expect((await page.locator('main').innerText()).length, url).toBeGreaterThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(320);
  }
  await page.close();
});

test('JavaScript を切った検索ページは、一覧への道を示す', async () => {
  const page = await site.open('search/?q=補助金', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  expect(await page.locator('main a:visible').count()).toBeGreaterThan(2);
  await page.close();
});

test('印刷すると、A4 で、案内のことばは出ない', async () => {
  const page = await site.open('plans/032093/kyodo-suishin-3/');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).not.toContain('本文へ移る');
  expect(text).not.toContain('支援制度をさがす');
  expect(text).toContain('一関市協働推進計画');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await page.close();
});

test('どのひな形も、開いたときによそを呼ばず、CSP の違反がない', async () => {
  const page = await site.open();
  for (const url of samples) await page.goto(site.address + url.slice(1));
  await page.close();
  expect(site.troubles).toEqual([]);
});
