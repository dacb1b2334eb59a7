import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn, rangesOf } from './ranges.ts';

test('続く数をまとめる', () => {
  expect(rangesOf([2020, 2008, 2021, 2022])).toBe('2008 2020-2022');
  expect(rangesOf([])).toBe('');
});

test('まとめて戻すと、もとの集まりになる', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(3000)), (numbers) => {
    expect(numbersIn(rangesOf(numbers))).toEqual([...numbers].sort((a, b) => a - b));
  }));
});
