import { expect, test } from 'vitest';
import { targetSeries, value } from './series.fixture.ts';
import { sharedFrame } from './shared-frame.ts';
import { targetPath } from './target-path.ts';

const small = targetSeries([10, 20]);
const large = targetSeries([null, null, 40], { baseline: value(2018, 5) });

test('すべての系列の年度と値を含む', () => {
  expect(sharedFrame([small, large])).toEqual({ from: 2018, to: 2022, numbers: [10, 20, 40, 5] });
  expect(sharedFrame([])).toEqual({ from: 0, to: -1, numbers: [] });
});

test('同じ枠に置くと、同じ値は同じ高さ、同じ年度は同じ横の位置になる', () => {
  const shared = sharedFrame([small, large]);
  const placed = targetPath(small, { height: 100, shared });
  expect(placed.points.map(({ x, y }) => [x, y])).toEqual([[50, 75], [70, 50]]);
  expect(placed.ticks).toEqual(targetPath(large, { height: 100, shared }).ticks);
});

test('単位の違う系列は断る', () => {
  expect(() => sharedFrame([small, targetSeries([1], { unit: '%' })])).toThrow('単位の違う系列は、同じ目盛りに置けません（件、%）');
});
