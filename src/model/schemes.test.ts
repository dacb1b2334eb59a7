import { expect, test } from 'vitest';
import { citations } from './citations.ts';
import { atlasOf, entry, town } from './town.fixture.ts';

test('置き換えた制度は、どちらからもたどれる', () => {
  const atlas = atlasOf([...town(), entry('scheme', 'furui', { name: '活動費補助金', replacedBy: 'hojo' })]);
  const [old, now] = ['furui', 'hojo'].map((id) => atlas.schemes.find((scheme) => scheme.id === id));
  expect(old?.replacedBy).toBe(now);
  expect(now?.replaces).toEqual([old]);
});

test('同じ市の制度は、似た制度に入らない', () => {
  const atlas = atlasOf([...town(), entry('scheme', 'mou-hitotsu')]);
  expect(atlas.schemes.flatMap((scheme) => atlas.near.schemes(scheme))).toEqual([]);
});

test('出典は、同じ場所を1つにまとめて番号をつける', () => {
  const atlas = atlasOf(town());
  const at = (line: number, place = '表'): { document: string; line: number; quote: string; place: string } => ({ document: 'keikaku', line, quote: '見出し', place });
  const cite = citations(atlas.cities[0]!, { evidence: [at(3), at(5)] }, [{ evidence: [at(3), at(3, '別の欄')] }]);
  expect(cite.items.map(({ n, line, place }) => [n, line, place])).toEqual([[1, 3, '表'], [2, 5, '表'], [3, 3, '別の欄']]);
  expect(cite.numbers([at(5), at(3), at(5)])).toEqual([2, 1]);
  expect(() => cite.numbers([at(9)])).toThrow('このページの出典の一覧にありません');
});
