import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schedule, type ScheduleCell } from './schedule.ts';
import { yearLabels } from './series.fixture.ts';

const cell = (year: number, word: string): ScheduleCell => ({
  year,
  word,
  kind: word === '→' ? 'continue' : word === '検討' ? 'consider' : 'do',
});
const runs = (cells: readonly ScheduleCell[]) => {
  const row = { ordinal: '①', name: '事業', href: null, note: null, startsGroup: false, summary: '', cells };
  return schedule({ from: 2024, to: 2028, yearLabels: yearLabels(2024, 2028), rows: [row] }).rows[0]?.runs ?? [];
};
const printed = (...words: string[]) => runs(words.flatMap((word, index) => (word === '' ? [] : [cell(2024 + index, word)])));

test('実施のあとの矢印は、最後の年度まで一続きになる', () => {
  expect(printed('実施', '→', '→', '→', '→')).toEqual([
    { x: 0, width: 100, end: 100, word: '実施', wordWidth: 42, dashed: false, arrow: true },
  ]);
});

test('検討は破線で、実施から新しい一続きになる', () => {
  expect(printed('検討', '→', '実施', '→', '→').map(({ x, end, word, dashed }) => [x, end, word, dashed])).toEqual([
    [0, 40, '検討', true],
    [40, 100, '実施', false],
  ]);
});

test('矢印の印刷されていない一年度だけの実施には、矢印をつけない', () => {
  expect(printed('', '実施').map(({ x, end, arrow }) => [x, end, arrow])).toEqual([[20, 40, false]]);
});

test('空欄のあとの矢印は、語のない一続きになる', () => {
  expect(printed('実施', '', '→', '→').map(({ x, end, word, arrow }) => [x, end, word, arrow])).toEqual([
    [0, 20, '実施', false],
    [40, 80, '', true],
  ]);
});

test('欄の並びが前後していても、年度の順に読む', () => {
  expect(runs([cell(2025, '→'), cell(2024, '実施')]).map((run) => run.end)).toEqual([40]);
});

test('範囲の外の年度は描かず、欄がなければ何も描かない', () => {
  expect(runs([cell(2030, '実施')])).toEqual([]);
  expect(runs([])).toEqual([]);
});

test('どんな欄でも、一続きは枠の中に重ならず順に並ぶ', () => {
  const words = fc.array(fc.constantFrom('実施', '検討', '→', ''), { maxLength: 5 });
  fc.assert(
    fc.property(words, (list) => {
      const placed = printed(...list);
      expect(placed.every((run) => run.x >= 0 && run.end <= 100)).toBe(true);
      expect(placed.every((run, index) => run.x >= (placed[index - 1]?.end ?? 0))).toBe(true);
    }),
  );
});
