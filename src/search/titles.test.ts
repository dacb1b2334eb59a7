import { expect, test } from 'vitest';
import type { PageRecord } from './build/page-record.ts';
import { cityTitles, titlesRecord } from './titles.ts';

const record = (url: string, kind: string, title: string, cityCode: string): PageRecord => ({ url, kind, title, city: cityCode === '032093' ? '岩手県一関市' : '茨城県取手市', cityCode, plan: '', years: [], aliases: kind === '市' ? ['ichinoseki'] : [], blocks: [title, '本文'] });

test('市ごとに題名を集め、市のページは行そのものにする', () => {
  const cities = cityTitles([record('plans/b/', '計画', '計画の名', '082171'), record('schemes/a/', '支援制度', '補助金', '032093'), record('cities/032093/', '市', '岩手県一関市', '032093')]);
  expect(cities).toEqual([
    { code: '032093', name: '岩手県一関市', aliases: ['ichinoseki'], links: [['schemes/a/', '補助金', '支援制度']] },
    { code: '082171', name: '茨城県取手市', aliases: [], links: [['plans/b/', '計画の名', '計画']] },
  ]);
  expect(cities.map(titlesRecord)[0]).toMatchObject({ url: 'cities/032093/', kind: '市', blocks: ['岩手県一関市', '補助金'] });
});
