import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered, openSite, resultUrls, type BrowserSite } from './browser-site.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** 本文か案内のリンクを、名で選んで進む。 */
async function follow(page: Page, name: string | RegExp, within = 'main'): Promise<void> {
  const from = page.url();
  await page.locator(within).getByRole('link', { name }).first().click();
  await page.waitForURL((url) => url.href !== from);
}

const SCHEME = String.raw`^/schemes/\d{6}/[^/]+/$`;

/** 見えている最初の制度の住所。一覧が描かれるまで待つ。 */
async function firstScheme(page: Page): Promise<string> {
  const found = await page.waitForFunction((pattern) => [...document.querySelectorAll('main a')].filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? '').find((href) => new RegExp(pattern, 'u').test(href)), SCHEME);
  return String(await found.jsonValue());
}

const path = (page: Page): string => new URL(page.url()).pathname;
const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

describe.each([{ device: '電話', viewport: { width: 390, height: 844 } }, { device: '机', viewport: { width: 1280, height: 900 } }])('$device の道のり', ({ viewport }) => {
  test('住民：トップ → 市 → 計画 → 指標', async () => {
    const page = await site.open('', { viewport });
    await follow(page, /一関市/u);
    if (!/^\/cities\/032093\/$/u.test(path(page))) await follow(page, /岩手県一関市/u, 'nav');
    expect(path(page)).toBe('/cities/032093/');
    await follow(page, /一関市協働推進計画/u);
    expect(path(page)).toMatch(/^\/plans\/032093\/[^/]+\/$/u);
    expect(await page.locator('main').innerText()).toMatch(/計画期間中[\s\S]*約束したこと[\s\S]*未公表/u);
    await follow(page, /市民センター利用回数/u);
    expect(await heading(page)).toContain('市民センター利用回数');
    expect(await page.locator('main').innerText()).toMatch(/3\.77[\s\S]*4\.23/u);
    expect(await page.locator('figure svg[role=img]').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('NPO：トップ → 支援制度 → 制度', async () => {
    const page = await site.open('', { viewport });
    await follow(page, '支援制度をさがす');
    expect(path(page)).toBe('/schemes/');
    const npo = page.locator('main').getByRole('link', { name: /^NPO・市民活動団体/u }).filter({ visible: true }).first();
    if ((await npo.count()) === 0) await page.locator('main summary').filter({ hasText: 'あなたは？' }).click();
    await npo.click();
    const address = await firstScheme(page);
    await page.locator(`main a[href="${address}"]`).filter({ visible: true }).first().click();
    await page.waitForURL((url) => url.pathname === address);
    const text = await page.locator('main').innerText();
    expect(text).toContain('要確認');
    expect(text).toMatch(/計画期間中|期間は終わりました|期間の記載なし/u);
    await page.close();
  });

  test('だれでも：検索 → 結果', async () => {
    const page = await site.open('', { viewport });
    await page.locator('main').getByRole('searchbox').fill('市民活動総合保険');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    await answered(page, '市民活動総合保険');
    expect((await resultUrls(page)).length).toBeGreaterThan(0);
    await page.locator('#search-results a').first().click();
    await page.waitForURL((url) => url.pathname !== '/search/');
    expect(await page.locator('main').innerText()).toContain('市民活動総合保険');
    await page.goBack();
    await answered(page, '市民活動総合保険');
    expect((await resultUrls(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});

test('道のりのあいだ、よそへの要求も、CSP の違反も、スクリプトの誤りもない', () => {
  expect(site.troubles).toEqual([]);
});
