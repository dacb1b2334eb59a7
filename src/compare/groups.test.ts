import { expect, test } from 'vitest';
import type { CityIndex } from '../model/index.ts';
import { compareGroups, MOST_COMPARED } from './groups.ts';
import { compareFigures, OVERVIEWS } from './overview.ts';
import { conceptGroups } from './concepts.ts';
import { exampleCities } from './example-cities.fixture.ts';
import { patternRows } from './patterns.ts';

const cities = (area: string, count: number): CityIndex[] => Array.from({ length: count }, (_, n) => ({ code: `${area}${String(n).padStart(4, '0')}`, area, prefecture: `第${area}県`, shortName: `${n}市`, plans: [] as CityIndex['plans'], schemes: [] as CityIndex['schemes'], sources: [] as CityIndex['sources'] }) as CityIndex);

test('少なければ分けず、都道府県で分けるほどでなければ順に分ける', () => {
  expect(compareGroups(cities('03', MOST_COMPARED))).toMatchObject([{ path: '', name: '' }]);
  expect(compareGroups(cities('03', 10)).map(({ path, name, index }) => [path, name, index.length])).toEqual([['1/', '0市から7市まで', 8], ['2/', '8市から9市まで', 2]]);
});

test('市が多ければ都道府県ごとに分け、大きい県はさらに分ける。どの市も、ちょうど1つの組に入る', () => {
  const index = [...cities('01', 20), ...cities('03', 2), ...cities('47', 30)];
  const groups = compareGroups(index);
  expect(groups.map(({ path }) => path)).toEqual(['in/01/', 'in/01/2/', 'in/01/3/', 'in/03/', 'in/47/', 'in/47/2/', 'in/47/3/', 'in/47/4/']);
  expect(groups.map(({ name }) => name)).toContain('第01県（2／3）');
  expect(groups.flatMap((group) => group.index)).toEqual(index);
  expect(Math.max(...groups.map((group) => group.index.length))).toBeLessThanOrEqual(MOST_COMPARED);
});

test('目次だけから作る見取りは、市を読んで作る欄と同じことを言う', () => {
  const atlas = exampleCities();
  const rows = patternRows(atlas);
  expect(OVERVIEWS.patterns(atlas).map(({ id, count }) => [id, count])).toEqual(rows.map((row) => [row.pattern.id, `${row.cities}市`]));
  const { comparable, different, alone } = conceptGroups(atlas);
  expect(compareFigures(atlas).indicators).toBe(`比べられる組 ${comparable.length}、比べられない組 ${different.length}、相手のない指標 ${alone.length}`);
  expect(OVERVIEWS.indicators(atlas).map(({ id }) => id)).toEqual(atlas.concepts.map(({ id }) => id).filter((id) => [...comparable, ...different].some(({ concept }) => concept.id === id)));
  expect(compareFigures(atlas)).toMatchObject({ patterns: `${rows.length}の道具`, definitions: '1つの計画に「協働」の定義', time: expect.stringMatching(/^.+（\d{4}年度）から.+（\d{4}年度）まで$/u) });
});
