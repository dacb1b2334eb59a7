import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartLabels } from '../../scripts/measure/chart-labels.ts';
import { CHART_WIDTHS, chartPages } from '../../scripts/measure/chart-pages.ts';
import { agree, valueCounts } from '../../scripts/measure/value-counts.ts';
import { readAtlas } from '../../scripts/read-atlas.ts';
import { openSite, type BrowserSite } from './browser-site.ts';
import { DIST } from './built-site.ts';

const atlas = await readAtlas();
let site: BrowserSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(atlas.indicators.map((indicator) => [`${indicator.plan.city.name}「${indicator.data.name}」`, indicator] as const))('%s の値の数は、内容・表・図・図のファイル・CSV で同じ', (_, indicator) => {
  const counts = valueCounts(indicator, DIST);
  expect(agree(counts) ? [] : counts).toEqual([]);
});

describe('図の文字', () => {
  test.each(CHART_WIDTHS.map((width) => [width]))('%i px で、重ならず、はみ出さず、見分けられる', async (width) => {
    const page = await site.open('', { viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const path of chartPages(atlas)) {
      await page.goto(site.address + path.slice(1), { waitUntil: 'load' });
      const { overlaps, clips, lowest } = await chartLabels(page);
      found.push(...[...overlaps, ...clips].map((text) => `${path} ${text}`), ...(lowest < 4.5 ? [`${path} 見分けやすさ ${lowest.toFixed(1)}`] : []));
    }
    expect(found).toEqual([]);
    await page.close();
  });

  test('わざと重ね、はみ出させ、薄くした文字は、見つかる', async () => {
    const page = await site.open('compare/time/', { viewport: { width: 390, height: 900 } });
    await page.setContent('<body><svg width="390" height="80"><text x="10" y="30">重なる</text><text x="20" y="32">文字</text><text x="370" y="60">はみ出す</text><text x="10" y="60" fill="#bbb">薄い</text></svg>');
    const { overlaps, clips, lowest } = await chartLabels(page);
    expect([overlaps, clips, lowest < 4.5]).toEqual([['「重なる」と「文字」'], ['「はみ出す」'], true]);
    await page.close();
  });

  test('暗い配色と、強制配色でも、文字と印が見える', async () => {
    const dark = await site.open('plans/082171/kyodo-machizukuri/indicators/kyodo-jigyo-kensu/', { viewport: { width: 390, height: 900 }, colorScheme: 'dark' });
    expect((await chartLabels(dark)).lowest).toBeGreaterThanOrEqual(4.5);
    await dark.close();
    const forced = await site.open('plans/092134/kihon-seisaku-5/indicators/kanyu-ritsu/', { viewport: { width: 390, height: 900 }, forcedColors: 'active' });
    expect(await forced.$eval('figure rect.baseline', (bar) => getComputedStyle(bar).fill !== getComputedStyle(document.body).backgroundColor)).toBe(true);
    await forced.close();
  });
});
