import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, openSite, resultUrls } from './browser-site.ts';
import { elements, filesIn, first, pagesIn, tags, textOf, violations, type Page } from './built-site.ts';

const FOLDER = resolve('.build', `base-${process.pid}`);
const BASE = '/kyodo/';
const SITE = 'https://example.jp';

let pages: Page[] = [];
let said = '';

beforeAll(() => {
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env: { ...process.env, DIST: FOLDER, BASE_PATH: BASE, SITE_URL: SITE, BUILD_DATE: '2026-11-21' } });
  said = built.stdout + built.stderr;
  pages = existsSync(FOLDER) ? pagesIn(FOLDER) : [];
});
afterAll(() => rm(FOLDER, { recursive: true, force: true }));

const addresses = (page: Page): string[] => elements(page, () => true).flatMap(({ attribs }) => [attribs['href'], attribs['src'], attribs['action'], attribs['data-base']]).filter((address) => address !== undefined);

test('別の住所・別の土台でも組み上がる', () => {
  expect(pages.length, said).toBeGreaterThan(200);
});

test('サイトの中の住所は、どれも土台から始まり、先がある', () => {
  expect(violations(pages, (page) => addresses(page).filter((address) => address.startsWith('/') && !address.startsWith('//')).filter((address) => {
    const path = decodeURIComponent(new URL(address, SITE).pathname);
    return !path.startsWith(BASE) || !existsSync(join(FOLDER, path.slice(BASE.length), path.endsWith('/') ? 'index.html' : ''));
  }))).toEqual([]);
});

test('canonical・og:url・構造化データの住所は、その住所と土台', () => {
  expect(violations(pages, (page) => {
    const told = [...tags(page, 'link').filter(({ attribs }) => attribs['rel'] === 'canonical').map(({ attribs }) => attribs['href'] ?? ''), ...tags(page, 'meta').filter(({ attribs }) => attribs['property'] === 'og:url').map(({ attribs }) => attribs['content'] ?? '')];
    const inData = tags(page, 'script').flatMap((script) => textOf(script).match(/https?:\/\/(?:localhost|example)[^"\s]*/gu) ?? []);
    return [...told, ...inData].filter((address) => !address.startsWith(SITE + BASE));
  })).toEqual([]);
});

test('公開データの住所も、その住所と土台', () => {
  const files = filesIn(FOLDER).filter((file) => /^data\/.*\.(?:csv|json)$/u.test(file));
  expect(files.length).toBeGreaterThan(20);
  expect(first(files.flatMap((file) => (readFileSync(join(FOLDER, file), 'utf8').match(/https?:\/\/(?:localhost|example\.jp)[^",;\s\\]*/gu) ?? []).filter((address) => !address.startsWith(SITE + BASE)).map((address) => `${file} ${address}`)))).toEqual([]);
});

test('どこにも、もとの住所が残っていない', () => {
  expect(filesIn(FOLDER).filter((file) => /\.(?:html|css|js|csv|json|xml|txt)$/u.test(file) && readFileSync(join(FOLDER, file), 'utf8').includes('localhost'))).toEqual([]);
});

test('検索も、土台の下で働く', async () => {
  const site = await openSite({ folder: FOLDER, base: BASE });
  try {
    const page = await site.open(`search/?q=${encodeURIComponent('里親')}`);
    await answered(page, '里親');
    const urls = await resultUrls(page);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
    await page.locator('#search-results a').first().click();
    await page.waitForURL((url) => url.pathname !== `${BASE}search/`);
    expect(await page.locator('h1').innerText()).not.toBe('ページが見つかりません');
    expect(site.troubles).toEqual([]);
  } finally {
    await site.close();
  }
});
