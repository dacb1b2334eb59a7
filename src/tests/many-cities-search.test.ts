/** 市が多いときの検索：全国の題名と、都道府県ごとの本文。小さな50市のサイトを組み立てて、本物のブラウザで試す。 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/chromium.ts';
import { writeTinyNation } from '../../scripts/prove/tiny-nation.ts';
import { serveSite } from '../../scripts/serve.ts';
import { answered } from './browser-site.ts';

const CITIES = 50;
let folder: string;
let code: string;
let serving: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
const site = (): string => join(folder, 'site');

beforeAll(async () => {
  mkdirSync(resolve('.cache'), { recursive: true });
  folder = mkdtempSync(join(resolve('.cache'), 'many-'));
  const content = join(folder, 'content');
  code = writeTinyNation(content, CITIES)[0]?.slice(0, 6) ?? '';
  execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env: { ...process.env, CONTENT_DIR: content, DIST: site(), ATLAS_SOURCES: '', BUILD_DATE: '2026-11-21' } });
  serving = await serveSite(site(), { port: 4471, base: '/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

async function search(query: string, area = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${serving.address}search/?q=${encodeURIComponent(query)}${area === '' ? '' : `&in=${area}`}`);
  await answered(page, query);
  return page;
}

const urls = (page: Page): Promise<string[]> => page.$$eval('[data-search-result]', (items) => items.map((item) => item.getAttribute('data-url') ?? ''));

test('はじめは全国の題名からさがし、市の下に、題名から道を出す', async () => {
  const page = await search('協働推進計画');
  expect(await page.locator('#search-count').innerText()).toBe(`${CITIES}の市区町村に、題名の合うページがあります。`);
  expect(await page.locator('[data-part="scope"]').innerText()).toContain('全国の、ページの題名');
  const first = page.locator('[data-search-result]').first();
  expect(await first.getAttribute('data-url')).toMatch(/^\/cities\/\d{6}\/$/u);
  await first.locator('[data-part="titles"] a').first().click();
  await page.waitForURL(/\/plans\//u);
  expect(await page.locator('h1').innerText()).toContain('協働推進計画');
  await page.close();
});

test('都道府県を選ぶと、その本文からさがす。住所に残り、戻るボタンで全国に戻る', async () => {
  const page = await search('協働推進計画');
  const area = code.slice(0, 2);
  await page.locator('#search-area').selectOption(area);
  await page.waitForURL((url) => url.searchParams.get('in') === area);
  await answered(page, '協働推進計画');
  const found = await urls(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((url) => new RegExp(`/${area}\\d{4}/`, 'u').test(url))).toBe(true);
  expect(await page.locator('[data-part="scope"]').innerText()).toContain('すべての本文');
  await page.goBack();
  await answered(page, '協働推進計画');
  expect(await page.locator('#search-area').inputValue()).toBe('');
  await page.close();
});

test('市や都道府県のページの欄からさがすと、その都道府県の本文になる', async () => {
  const page = await browser.newPage();
  await page.goto(`${serving.address}cities/${code}/`);
  await page.locator('#search-box-header').fill('協働');
  await page.locator('#search-box-header').press('Enter');
  await page.waitForURL((url) => url.searchParams.get('in') === code.slice(0, 2));
  await answered(page, '協働');
  expect((await urls(page)).length).toBeGreaterThan(0);
  await page.close();
});

test('市区町村のしぼり込みは畳んであり、選んだ市は開かなくても見える。紙には、さがした範囲が残る', async () => {
  const page = await search('協働', `${code.slice(0, 2)}&city=${code}`);
  await page.locator('.facets > summary').press('Enter');
  const fold = page.locator('[data-part="facet-city"] details');
  expect(await fold.getAttribute('open')).toBeNull();
  const name = await page.locator('[data-search-result] .place span').first().innerText();
  expect(await fold.locator('summary').innerText()).toBe(`市区町村を選ぶ：${name}`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-part="scope"]').isVisible()).toBe(true);
  expect(await page.locator('#search-area').isVisible()).toBe(false);
  await page.close();
});

test('どの書架も、走査と同じ集合を見つける', () => {
  const told = execFileSync(process.execPath, ['scripts/bench/search/exact-once.ts', site(), '300'], { encoding: 'utf8' });
  expect(told.match(/同じ集合 300／300/gu)).toHaveLength(3);
});

test('書架は、市のある都道府県の数だけある', () => {
  const areas = new Set(readdirSync(join(site(), 'cities')).filter((name) => /^\d{6}$/u.test(name)).map((name) => name.slice(0, 2)));
  expect(readdirSync(join(site(), 'search', 'in')).sort()).toEqual([...areas].sort());
  expect(readdirSync(join(site(), 'pagefind', 'in')).sort()).toEqual([...areas].sort());
});
