import { afterEach, expect, test, vi } from 'vitest';
import { searchArea } from './search-area.ts';

afterEach(() => vi.unstubAllGlobals());
const areas = (): string[] => ['/plans/032093/keikaku/', '/cities/in/13/', '/schemes/by/money/npo/03/', '/', '/terms/'].map(searchArea);

test('市が多いサイトでは、いるページの都道府県からさがす', () => {
  vi.stubGlobal('__MANY_CITIES__', true);
  expect(areas()).toEqual(['03', '13', '03', '', '']);
});

test('市が少ないサイトでは、いつもサイト全体からさがす', () => {
  expect(areas()).toEqual(['', '', '', '', '']);
});
