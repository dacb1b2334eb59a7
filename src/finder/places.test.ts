import { expect, test } from 'vitest';
import { hasManyCities, places, placeOf } from './places.ts';

const scheme = { id: 'hojo', kind: 'subsidy' as const, audiences: ['npo' as const], patterns: [], dated: false };
const city = (code: string, name: string, prefecture: string, schemes = [scheme]) => ({ code, name, prefecture, area: code.slice(0, 2), schemes });
const index = [city('032093', '岩手県一関市', '岩手県'), city('032166', '岩手県滝沢市', '岩手県'), city('082171', '茨城県取手市', '茨城県'), city('092134', '栃木県那須塩原市', '栃木県', [])];

test('ふだんは、制度のある市をたずねる', () => {
  expect(hasManyCities(index)).toBe(false);
  expect(places(index, false).map(({ name }) => name)).toEqual(['岩手県一関市', '岩手県滝沢市', '茨城県取手市']);
});

test('市が多ければ、制度のある都道府県をたずねる', () => {
  expect(hasManyCities(index, 2)).toBe(true);
  expect(places(index, true)).toEqual([{ code: '03', name: '岩手県' }, { code: '08', name: '茨城県' }]);
  expect(placeOf('032093', true)).toBe('03');
});
