import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type BrowserSite } from './browser-site.ts';
import { DIST, filesIn } from './built-site.ts';

const INDICATOR = 'plans/082171/kyodo-machizukuri/indicators/kyodo-jigyo-kensu/';
const PLAN = 'plans/032093/kyodo-suishin-3/';
let site: BrowserSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('指標のページ', () => {
  test('つまみをキーで動かすと、年度・値・注・出典を読む', async () => {
    const page = await site.open(INDICATOR);
    const output = page.locator('output');
    await expect.poll(() => output.innerText()).toMatch(/令和2年度（2020年度）の目標：55件※（※.*出典\d+/u);
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    expect(await output.innerText()).toMatch(/^令和3年度（2021年度）の目標：100件\s*出典\d+$/u);
    expect(await page.locator(await output.locator('a').getAttribute('href') ?? '#none').count()).toBe(1);
    await page.close();
  });

  test('図の上を指すと、いちばん近い点を読む', async () => {
    const page = await site.open(INDICATOR, { viewport: { width: 1280, height: 1200 } });
    await page.locator('figure svg circle').last().hover();
    expect(await page.locator('output').innerText()).toContain('令和6年度（2024年度）の目標：115件');
    await page.close();
  });

  test('図をPNGで保存すると、本物のPNGになる', async () => {
    const page = await site.open(INDICATOR);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '図をPNGで保存' }).click()]);
    expect(download.suggestedFilename()).toBe('082171-kyodo-jigyo-kensu.png');
    expect(readFileSync(await download.path()).subarray(1, 4).toString()).toBe('PNG');
    await page.close();
  });

  test('スクリプトがなくても、値はすべて読め、働かないボタンは現れない', async () => {
    const page = await site.open(INDICATOR, { javaScriptEnabled: false });
    expect(await page.locator('table td.num [data-value]').allInnerTexts()).toHaveLength(5);
    expect(await page.locator('main button:visible, main [type=range]:visible').count()).toBe(0);
    await page.close();
  });
});

test('どの図のファイルも、よそを読みに行かず、出典を持つ', () => {
  const pictures = filesIn(DIST).filter((file) => /^plans\/.*\.svg$/u.test(file));
  const wrong = pictures.filter((file) => {
    const svg = readFileSync(join(DIST, file), 'utf8');
    return !svg.includes('出典：') || /<script|<image|<foreignObject|@import/u.test(svg);
  });
  expect([pictures.length > 0, wrong]).toEqual([true, []]);
});

describe('計画のページ', () => {
  test('◎の主体で、スクリプトなしで行を選べる', async () => {
    const page = await site.open(PLAN, { javaScriptEnabled: false });
    const rows = page.locator('.roles tbody tr:visible');
    expect(await rows.count()).toBe(18);
    await page.getByLabel('市民等が◎').check();
    expect(await rows.count()).toBe(2);
    await page.getByLabel('協働体が◎').check();
    expect(await rows.count()).toBe(3);
    await page.close();
  });

  test('選んでも閉じても、印刷ではすべて出る', async () => {
    const page = await site.open(PLAN);
    await page.getByLabel('市民等が◎').check();
    await page.locator('#structure summary').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.roles tbody tr:visible').count()).toBe(18);
    const heights = await page.$$eval('#structure .projects', (lists) => lists.map((list) => list.getBoundingClientRect().height));
    expect(heights.every((height) => height > 0)).toBe(true);
    await page.close();
  });
});

test('ここまでに、よそへの要求も、CSP の違反も、スクリプトの誤りもない', () => {
  expect(site.troubles).toEqual([]);
});
