/** 市が倍になったら、手間も倍にとどまるか。読んだ回数を、2つの大きさで数える。 */
import { describe, expect, test, vi } from 'vitest';
import { compareGroups } from '../compare/groups.ts';
import { compareFigures, OVERVIEWS } from '../compare/overview.ts';
import { nationalListing, prefectureCounts } from '../finder/listing.ts';
import { indexedSchemes, tallyRows } from '../finder/tally-rows.ts';
import { pagesToBuild } from '../division/page-order.ts';
import { counting } from './counted.fixture.ts';
import { assemble, areasOf, definedTerms, neighbourCodes, rawContent, tally, type CityIndex } from './index.ts';
import { pathsOf } from './doors.ts';
import type { KindedEntry } from './raw.ts';
import { atlasOf, TODAY, town } from './town.fixture.ts';

const SMALL = 100;
/** 倍にしたときに許す増え方。二分法の分だけ、2より少し多い。二乗なら4になる。 */
const MOST = 2.3;

const AREAS = 40;
const codeOf = (n: number, cities: number): string => `${String(1 + Math.floor((n * AREAS) / cities)).padStart(2, '0')}${String(n).padStart(4, '0')}`;

const [one] = atlasOf(town()).index as [CityIndex];
const TERMS = ['協働', '市民', 'NPO'].map((term, n) => ({ id: `t${n}`, term }));
const cityAt = (n: number, cities: number): CityIndex => {
  const code = codeOf(n, cities);
  return { ...one, code, area: code.slice(0, 2), prefecture: `第${code.slice(0, 2)}県`, plans: one.plans.map((plan) => ({ ...plan, terms: TERMS, indicators: [{ id: 'i', concept: 'c' }] })) };
};
const indexOf = (cities: number): CityIndex[] => Array.from({ length: cities }, (_, n) => cityAt(n, cities));

function growth(make: (cities: number) => (counted: <T>(value: T) => T) => unknown): number {
  const [small, large] = [SMALL, SMALL * 2].map((cities) => {
    const { reads, counted } = counting();
    make(cities)(counted);
    return reads();
  }) as [number, number];
  expect(small).toBeGreaterThan(SMALL);
  return large / small;
}

/** 目次を受け取って、全国の分をすべて求めるもの。 */
const OVER_INDEX: Record<string, (index: readonly CityIndex[]) => unknown> = {
  都道府県ごとに分ける: areasOf,
  数える: tally,
  用語をまとめる: definedTerms,
  住所を並べる: (index) => Object.values(pathsOf(index)).map((paths) => paths()),
  くらべる組に分ける: compareGroups,
  くらべる見取り: (index) => [compareFigures({ index, patterns: [], concepts: [] }), Object.values(OVERVIEWS).map((overview) => overview({ index, patterns: [], concepts: [] }))],
  制度の一覧: (index) => [tallyRows(indexedSchemes(index), true), prefectureCounts(indexedSchemes(index), { index }), nationalListing(indexedSchemes(index), { index, schemeOf: () => { throw new Error('読まない'); } })],
  ページを並べる: (index) => pagesToBuild(index.map(({ code }) => ({ pathname: `/cities/${code}/` })), index.map(({ code }) => code)),
};

describe('目次から求めるもの', () => {
  test.each(Object.entries(OVER_INDEX))('%s', (_name, work) => {
    expect(growth((cities) => (counted) => work(counted(indexOf(cities))))).toBeLessThan(MOST);
  });
});

/** cities だけの町の内容。 */
const nation = (cities: number): KindedEntry[] =>
  Array.from({ length: cities }, (_, n) => codeOf(n, cities)).flatMap((code) => town().map((entry) => ({ ...entry, folder: `${code}-machi`, file: `${code}/${entry.file}`, data: entry.kind === 'city' ? { ...(entry.data as object), code } : entry.kind === 'plan' ? { ...(entry.data as object), city: code } : entry.data })));

test('参照を解いて組み立てる', () => {
  const ratio = growth((cities) => {
    const entries = nation(cities);
    return (counted) => {
      const { atlas } = assemble(rawContent(counted(entries)), TODAY);
      expect([atlas.cities.length, atlas.plans.length, atlas.projects.length]).toEqual([cities, cities, cities]);
    };
  });
  expect(ratio).toBeLessThan(MOST);
});

/** 近くの市を引く間に見た場所の数。見るたびに1度、filter で同じ市の数を数えるので、その回数で分かる。 */
function seenPlaces(cities: number): number {
  const index = indexOf(cities);
  const near = neighbourCodes(index);
  const filter = vi.spyOn(Array.prototype, 'filter');
  for (const { code } of index) near(code);
  const seen = filter.mock.calls.length;
  filter.mockRestore();
  return seen;
}

test('すべての市の、近くの市を引く', () => {
  expect(seenPlaces(SMALL)).toBeGreaterThan(SMALL);
  expect(seenPlaces(SMALL * 2) / seenPlaces(SMALL)).toBeLessThan(MOST);
});

test('数え方の確かめ：二乗の手間は、見つかる', () => {
  expect(growth((cities) => (counted) => counted(indexOf(cities)).map(({ code }, _n, all) => all.filter((other) => other.code === code).length))).toBeGreaterThan(3);
});
