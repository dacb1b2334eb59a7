import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANY } from '../finder/tally.ts';
import { openSite, PATIENCE, type BrowserSite } from './browser-site.ts';
import { openFinder, PHONE, WIDE } from './finder-page.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('見え方', () => {
  test('電話の画面でも、はじめの画面に、はじめの制度が見える', async () => {
    for (const path of ['schemes/', 'schemes/by/money/all/', 'schemes/by/insurance/npo/', 'schemes/232297/']) {
      const page = await site.open(path, { ...PHONE, javaScriptEnabled: false });
      const box = await page.locator('[data-scheme] a').first().boundingBox();
      expect(box!.y + box!.height, path).toBeLessThan(844);
      await page.close();
    }
  });
  test('幅320pxでも、横にはみ出さない', async () => {
    for (const choice of [ANY, { ...ANY, audience: 'npo', city: '032093' }, { need: 'insurance', audience: 'school', city: '032093' }]) {
      const page = await openFinder(site, choice, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.close();
    }
  });
  test('印刷では、問いが消え、条件と住所が残る', async () => {
    const page = await openFinder(site, { ...ANY, audience: 'neighborhood', need: 'money' });
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(await page.locator('.questions').isVisible()).toBe(false);
    expect(text).toContain('区・町内会・自治会／お金');
    expect(text).toContain(`${new URL(page.url()).pathname}?audience=neighborhood&need=money`);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.close();
  });
});

describe('だれにでも使える（axe）', () => {
  const views = [['さがすページ', ANY], ['結果', { ...ANY, need: 'money' }], ['制度のない組み合わせ', { need: 'insurance', audience: 'school', city: '032093' }]] as const;
  const screens = [['電話', PHONE, 'light'], ['電話・暗い画面', PHONE, 'dark'], ['広い画面', WIDE, 'light'], ['広い画面・暗い画面', WIDE, 'dark']] as const;
  test.each(views.flatMap(([name, choice]) => screens.map(([screen, size, colorScheme]) => ({ name, choice, screen, size, colorScheme }))))('$name（$screen）', async ({ choice, size, colorScheme }) => {
    const page = await openFinder(site, choice, { ...size, colorScheme });
    if (size === PHONE) await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.close();
  }, PATIENCE);
});
