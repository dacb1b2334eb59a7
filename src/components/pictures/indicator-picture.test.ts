import { expect, test } from 'vitest';
import { at, exampleIndicator, noted } from '../../lint/example-indicator.fixture.ts';
import { indicatorPicture } from './indicator-picture.ts';

const origin = { address: 'https://example.jp/plans/1/', today: '2026-11-21' };
const state = (text: string, reached: boolean): unknown => ({ kind: 'state', state: text, reached });

/** 要素ごとに行を分けて、差を読めるようにした絵。 */
const drawn = (given: Record<string, unknown>): string => indicatorPicture(exampleIndicator(given), origin).replace(/></gu, '>\n<');

test.each([
  ['target-path', { targets: [at(2020, noted(55, '見込みです。')), at(2021, 100), at(2022, 105)], actuals: [at(2020, 50)] }],
  ['two-point', { unit: { printed: '%' }, accumulation: 'ratio', baseline: at(2014, 66.4), targets: [at(2022, 70)] }],
  ['state', { accumulation: 'presence', baseline: at(2014, state('未設置', false)), targets: [at(2022, state('設置', true))] }],
])('%s の絵が変わらない', async (name, given) => {
  await expect(drawn(given)).toMatchFileSnapshot(`./snapshots/${name}.svg`);
});

test('出典と住所と日付が、絵の中にある', () => {
  const svg = drawn({ targets: [at(2024, 5)] });
  expect(svg).toContain('出典：千葉県富里市（推定）「計画」（案）。');
  expect(svg.replace(/<[^>]*>|\n/gu, '')).toContain('2026-11-21時点');
  expect(svg).toContain('https://example.jp/plans/1/');
});

test('内容の記号は、逃がして書く', () => {
  const svg = drawn({ name: '<script>&"件数', targets: [at(2024, 5)] });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;script&gt;&amp;&quot;件数');
});

test('よその住所を読みに行かない', () => {
  expect(drawn({ targets: [at(2024, 5)] })).not.toMatch(/href=|url\((?!#)|@import|<image|<foreignObject/u);
});

test('目標のない指標は、ことばだけの絵になる', () => {
  expect(drawn({})).toContain('基準も目標も、資料に記載がありません。');
});
