import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodAxis } from './period-axis.ts';
import { type PeriodMark } from './period-marks.ts';
import { yearLabels } from './series.fixture.ts';

const row = (marks: readonly PeriodMark[], range = { from: 2009, to: 2028 }) =>
  periodAxis({ ...range, yearLabels: yearLabels(2008, 2028), rows: [{ place: '千葉県富里市（推定）', name: '計画', href: null, notes: [], marks }] })
    .rows[0];

test('前期と、まだ書かれていない後期が、すき間なく続く', () => {
  const spans = row([
    { kind: 'period', from: 2011, to: 2015, label: '前期' },
    { kind: 'unwritten', from: 2016, to: 2020, label: '後期' },
  ])?.spans;
  expect(spans?.map(({ kind, x, width, center, label }) => [kind, x, width, center, label])).toEqual([
    ['period', 10, 25, 22.5, '前期'],
    ['unwritten', 35, 25, 47.5, '後期'],
  ]);
});

test('1年度の帯に入らない語は、帯の中に書かない', () => {
  expect(row([{ kind: 'period', from: 2009, to: 2009, label: '第1次' }])?.spans).toMatchObject([{ x: 0, width: 5, label: null }]);
});

test('基準と目標だけの計画は、点だけで、語は内側に置く', () => {
  const placed = row([
    { kind: 'baseline', year: 2014, label: '基準' },
    { kind: 'target', year: 2022, label: '目標' },
  ]);
  expect(placed).toMatchObject({ spans: [], years: [{ center: 27.5, side: 'right' }, { center: 67.5, side: 'left' }] });
});

test('近い基準と目標では語を外側に置き、図の端では内側にもどす', () => {
  const sides = (from: number, to: number) =>
    row([
      { kind: 'baseline', year: from, label: '基準' },
      { kind: 'target', year: to, label: '目標' },
    ])?.years.map((year) => year.side);
  expect(sides(2018, 2020)).toEqual(['left', 'right']);
  expect(sides(2026, 2028)).toEqual(['left', 'left']);
});

test('軸からはみ出す期間は、見えるところで切る', () => {
  expect(row([{ kind: 'period', from: 2000, to: 2010, label: null }])?.spans).toMatchObject([{ x: 0, width: 10 }]);
  expect(row([{ kind: 'period', from: 1990, to: 2000, label: null }])?.spans).toEqual([]);
});

test('どんな期間でも、帯は枠の中にある', () => {
  const year = fc.integer({ min: 1945, max: 2100 });
  fc.assert(
    fc.property(year, year, (a, b) => {
      const spans = row([{ kind: 'period', from: Math.min(a, b), to: Math.max(a, b), label: '期間' }])?.spans ?? [];
      expect(spans.every((span) => span.x >= 0 && span.x + span.width <= 100)).toBe(true);
    }),
  );
});
