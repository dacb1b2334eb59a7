import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueScale } from './value-scale.ts';

const scaleOf = (values: readonly number[], top: 'data' | 'nice' | 'rate') =>
  valueScale(values, { height: 100, formatTick: (value) => value.toLocaleString('en-US'), top });
const ticksOf = (values: readonly number[], top: 'data' | 'nice' | 'rate') => scaleOf(values, top).ticks.map((tick) => tick.value);

test('割合は0から100で読む', () => {
  expect(ticksOf([66.4, 70], 'rate')).toEqual([0, 50, 100]);
  expect(scaleOf([66.4, 70], 'rate').y(70)).toBe(30);
});

test('100を超える割合は、値に合わせる', () => {
  expect(scaleOf([120], 'rate').y(120)).toBe(0);
});

test('切りのよい上端にそろえる', () => {
  expect(ticksOf([7033, 10000], 'nice')).toEqual([0, 5000, 10000]);
  expect(ticksOf([3.77, 4.23], 'nice')).toEqual([0, 2, 4, 6]);
});

test('値がなければ零の線だけを引く', () => {
  expect(ticksOf([], 'nice')).toEqual([0]);
});

test('目盛りの文字が長ければ、左の欄を広げる', () => {
  expect([[115], [6200], [62000], [1e9]].map((values) => scaleOf(values, 'data').gutter)).toEqual([44, 52, 64, 104]);
});

test('どんな値でも、零以外の目盛り線は3本までで、枠の中にある', () => {
  const values = fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { maxLength: 10 });
  fc.assert(
    fc.property(values, fc.constantFrom('data' as const, 'nice' as const, 'rate' as const), (list, top) => {
      const { ticks, y } = scaleOf(list, top);
      expect(ticks.filter((tick) => tick.value !== 0).length).toBeLessThanOrEqual(3);
      expect(ticks.every((tick) => tick.y >= 0 && tick.y <= 100)).toBe(true);
      expect(list.every((value) => y(value) >= 0 && y(value) <= 100)).toBe(true);
    }),
  );
});
