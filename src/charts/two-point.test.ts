import fc from 'fast-check';
import { expect, test } from 'vitest';
import { state, twoPointSeries, value } from './series.fixture.ts';
import { twoPoint } from './two-point.ts';

const square = { height: 100 };

test('割合は0から100の目盛りで、二つの柱がそれぞれの年度に立つ', () => {
  const { columns, ticks } = twoPoint(twoPointSeries(), square);
  expect(columns.map(({ role, x, width, y, height, edge, anchor }) => [role, x, width, y, height, edge, anchor])).toEqual([
    ['baseline', 1.112, 8.889, 33.6, 66.4, 1.112, 'start'],
    ['target', 90, 8.889, 30, 70, 98.889, 'end'],
  ]);
  expect(ticks.map((tick) => tick.value)).toEqual([0, 50, 100]);
});

test('割合でなければ、切りのよい上端にする', () => {
  const series = twoPointSeries({ rate: false, baseline: value(2022, 7033), target: value(2028, 10000) });
  expect(twoPoint(series, square).columns.map((column) => column.y)).toEqual([29.67, 0]);
});

test('間の年度の箱は柱の間に収まり、文節で改行する', () => {
  const { gap } = twoPoint(twoPointSeries(), { height: 180 });
  expect(gap).toMatchObject({ x: 13, width: 74, center: 50, lines: ['この間の年度の値は、', '資料にありません'] });
});

test('続く二年度なら、間の箱を置かない', () => {
  const series = twoPointSeries({ baseline: value(2021, 50), target: value(2022, 60) });
  expect(twoPoint(series, square).gap).toBeNull();
});

test('基準が「—」なら柱を立てず、印刷された字の箱にする', () => {
  const { columns } = twoPoint(twoPointSeries({ baseline: state(2022, 'dash', '—'), target: value(2028, 90) }), square);
  expect(columns.map((column) => [column.kind, column.y, column.height])).toEqual([
    ['box', 59, 33],
    ['column', 10, 90],
  ]);
});

test('基準も目標も数でないときも、箱が二つ並ぶ', () => {
  const series = twoPointSeries({ baseline: state(2014, 'absent', '未設置'), target: state(2022, 'absent', '設置') });
  expect(twoPoint(series, square).columns.map((column) => column.kind)).toEqual(['box', 'box']);
});

test('零の柱は高さがなく、負の柱は零の線から下がる', () => {
  const series = twoPointSeries({ rate: false, baseline: value(2020, 0), target: value(2022, -10) });
  expect(twoPoint(series, square).columns.map(({ y, height }) => [y, height])).toEqual([
    [0, 0],
    [0, 100],
  ]);
});

test('どんな二時点でも、柱は枠の中にあり、早い年度が左に立つ', () => {
  const number = fc.double({ noNaN: true, min: 0, max: 1e12 });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 1, max: 40 }), (from, to, span) => {
      const placed = twoPoint(twoPointSeries({ rate: false, baseline: value(2000, from), target: value(2000 + span, to) }), square);
      const [first, second] = placed.columns;
      expect(first && second && first.x < second.x).toBe(true);
      expect(placed.columns.every(({ x, width, y, height }) => x >= 0 && x + width <= 100 && y >= 0 && y + height <= 100)).toBe(true);
    }),
  );
});
