import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetBars, type BudgetRow } from './budget-bars.ts';

const row = (name: string, thousand: number, more: Partial<BudgetRow> = {}): BudgetRow => ({
  name,
  href: null,
  note: null,
  direction: 'expense',
  yen: thousand * 1000,
  label: String(thousand),
  word: null,
  parts: [],
  ...more,
});
const place = (rows: readonly BudgetRow[]) => budgetBars({ rows, counted: [], words: { parts: '内訳' } }).rows;

test('支出を長い順に並べ、収入はそのあとに置く', () => {
  const rows = [row('広告', 1020, { direction: 'revenue', word: '収入' }), row('保険', 2000), row('広報', 12500)];
  expect(place(rows).map((each) => [each.name, each.width])).toEqual([
    ['広報', 78],
    ['保険', 12.48],
    ['広告', 6.365],
  ]);
});

test('内訳の境は、額に比例する', () => {
  const parts = [
    { name: '区交付金', label: '24,484', yen: 24_484_000 },
    { name: '区長報酬', label: '11,421', yen: 11_421_000 },
    { name: '資源ごみ回収奨励金', label: '29,930', yen: 29_930_000 },
  ];
  expect(place([row('区・町内会運営費補助', 65_835, { parts })])[0]?.cuts).toEqual([29.008, 42.54]);
});

test('狭い図で棒のあとに入らない額は、下の行に置く', () => {
  const rows = place([row('長い', 65_835, { label: '65,835（計算値）' }), row('短い', 12_500, { label: '12,500' })]);
  expect(rows.map((each) => each.labelAt)).toEqual(['below', 'after']);
});

test('額がすべて零なら、棒の長さも零', () => {
  expect(place([row('甲', 0), row('乙', 0)]).map((each) => each.width)).toEqual([0, 0]);
});

test('行がなくても落ちず、額のない欄はそのまま残る', () => {
  const counted = [{ glyph: '-', hiddenGlyph: '値の記載なし', name: '予算欄が「-」', note: null, label: '12事業' }];
  expect(budgetBars({ rows: [], counted, words: { parts: '内訳' } })).toEqual({ rows: [], counted, words: { parts: '内訳' } });
});

test('内訳の和が額と違えば断る', () => {
  const wrong = row('補助', 3, { parts: [{ name: '甲', label: '1', yen: 1000 }] });
  expect(() => place([wrong])).toThrowErrorMatchingInlineSnapshot(`[RangeError: 「補助」の内訳の和（1000円）が額（3000円）と違います]`);
});

test('負の額は断る', () => {
  expect(() => place([row('補助', -1)])).toThrowErrorMatchingInlineSnapshot(`[RangeError: 「補助」の額が負です（-1000円）]`);
});

test('どんな額でも、棒は枠に収まり、長い順に並ぶ', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e12 })), (amounts) => {
      const widths = place(amounts.map((amount) => row('事業', amount))).map((each) => each.width);
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      expect(widths.every((width) => width >= 0 && width <= 100)).toBe(true);
    }),
  );
});
