import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test('案内のページそのものと、その下のページを見分ける', () => {
  expect(placeOf('/plans/')).toEqual({ under: '/plans/', exact: true, ownBox: false, area: '' });
  expect(placeOf('/plans/032093/kyodo/')).toMatchObject({ under: '/plans/', exact: false });
  expect(placeOf('/cities/')).toMatchObject({ under: '', exact: false });
});

test('本文に検索の欄のあるページ', () => {
  expect(['/', '/search/', '/404/', '/plans/'].map((path) => placeOf(path).ownBox)).toEqual([true, true, true, false]);
});
