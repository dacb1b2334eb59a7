import { expect, test } from 'vitest';
import { facetCounts, fitsAll } from './facets.ts';
import { NO_CHOICE } from './state.ts';

const pages = [
  { city: '032093', kind: '事業', years: [2024, 2025] },
  { city: '032093', kind: '支援制度', years: [2024] },
  { city: '082171', kind: '事業', years: [] },
];

test('件数の多い順に数える', () => {
  expect(facetCounts(pages, 'city', NO_CHOICE)).toEqual({ all: 3, values: [{ value: '032093', count: 2 }, { value: '082171', count: 1 }] });
});

test('ほかの項目の選びをかけたまま、自分の項目は選び直せるように数える', () => {
  expect(facetCounts(pages, 'kind', { city: '032093', kind: '事業', year: '' }).values).toEqual([{ value: '事業', count: 1 }, { value: '支援制度', count: 1 }]);
});

test('年度は新しい順', () => {
  expect(facetCounts(pages, 'year', NO_CHOICE).values.map(({ value }) => value)).toEqual(['2025', '2024']);
});

test('選んだ値のすべてに合うものだけ', () => {
  expect(pages.filter((page) => fitsAll(page, { city: '032093', kind: '', year: '2024' }))).toHaveLength(2);
});
