import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { changedOf, partsFor } from './parts.ts';

const CITIES = ['01', '02', '03', '04', '05'].flatMap((area) => Array.from({ length: 50 }, (_, n) => `${area}${1000 + n}`));

test('どの市もちょうど1人が、都道府県を分けずに作る。全国のページは1人だけ', () => {
  const parts = partsFor(CITIES, true);
  expect(parts.length).toBeLessThanOrEqual(availableParallelism());
  expect(parts.flatMap(({ cities }) => cities).sort()).toEqual(CITIES);
  expect(parts.flatMap(({ cities }) => [...new Set(cities.map((code) => code.slice(0, 2)))]).sort()).toEqual(['01', '02', '03', '04', '05']);
  expect(parts.map(({ nation }) => nation)).toEqual(parts.map((_, n) => n === 0));
});

test('市が少なければ1人で作る。市がなければ、全国のページだけ', () => {
  expect(partsFor(['011000'], false)).toEqual([{ nation: false, cities: ['011000'] }]);
  expect(partsFor([], true)).toEqual([{ nation: true, cities: [] }]);
  expect([changedOf([]), changedOf(['011000', '021000'])]).toEqual(['-', '011000,021000']);
});
