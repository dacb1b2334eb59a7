import { describe, expect, test } from 'vitest';
import { atlasOf, entry, town } from '../model/town.fixture.ts';
import { cityGroups, nationalListing, prefectureListing } from './listing.ts';
import type { IndexedScheme } from './tally-rows.ts';

const current = (rest: object) => ({ current: { status: 'open', confirmedOn: '2026-01-01', confirmedBy: '課', ...rest } });
const entries = [
  ...town().filter(({ id }) => id !== 'hojo'),
  entry('scheme', 'kako', { name: '締め切った補助金', kind: 'subsidy', ...current({ closesOn: '2026-11-20' }) }),
  entry('scheme', 'kyo', { name: 'きょうまでの講座', kind: 'course', ...current({ closesOn: '2026-11-21' }) }),
  entry('scheme', 'koza', { name: '確かめていない講座', kind: 'course', current: { status: 'unconfirmed' } }),
  entry('scheme', 'hojokin', { name: '確かめていない補助金', kind: 'subsidy', current: { status: 'unconfirmed' } }),
  entry('scheme', 'owari', { name: '終わった保険', kind: 'insurance', ...current({ status: 'ended' }) }),
];

describe('並び', () => {
  const names = (today: string): string[] => cityGroups(atlasOf(entries, today).schemes).flatMap(({ schemes }) => schemes.map(({ data, reception }) => `${data.name}：${reception.text}`));
  test('受付中が先、受付終了が後、終了が最後。同じなら、お金が先', () => {
    expect(names('2026-11-21')).toEqual(['きょうまでの講座：受付中（2026年11月21日まで）', '確かめていない補助金：現在の受付は要確認', '確かめていない講座：現在の受付は要確認', '締め切った補助金：受付終了（2026年11月20日まで）', '終わった保険：終了した制度']);
  });
  test('1日たつと、締切の過ぎた制度が自分で受付終了になり、後ろへ下がる', () => {
    expect(names('2026-11-22')[0]).toBe('確かめていない補助金：現在の受付は要確認');
    expect(names('2026-11-22').at(-2)).toBe('きょうまでの講座：受付終了（2026年11月21日まで）');
  });
});

describe('多いとき', () => {
  const atlas = atlasOf(entries);
  const source = { index: atlas.index, schemeOf: atlas.find.scheme };
  const schemes = atlas.index.flatMap(({ code, schemes: own }) => own.map((scheme): IndexedScheme => ({ ...scheme, code })));
  test('少なければ、制度そのものを市ごとに並べる', () => {
    const listing = nationalListing(schemes, source);
    expect(listing.kind === 'schemes' && listing.groups.map(({ city, schemes: own }) => [city.code, own.length])).toEqual([['032093', 5]]);
  });
  test('上限を越えたら、都道府県ごと、市ごとの数にする', () => {
    expect(nationalListing(schemes, source, 4)).toEqual({ kind: 'prefectures', groups: [{ code: '03', name: '岩手県', count: 5 }] });
    expect(prefectureListing(schemes, source, 4)).toEqual({ kind: 'cities', groups: [{ code: '032093', name: '岩手県一関市', count: 5 }] });
    expect(prefectureListing(schemes, source, 5).kind).toBe('schemes');
  });
});
