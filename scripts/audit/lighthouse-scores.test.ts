import { expect, test } from 'vitest';
import { shortfalls, type Scores } from './lighthouse-scores.ts';

const full: Scores = { performance: 100, accessibility: 100, practices: 100, seo: 100, lcp: 1200, tbt: 0, faults: [] };

test('すべて100点なら、直すものはない', () => expect(shortfalls('/', full)).toEqual([]));
test('届かない点を、満点でない項目とともに言う。測れなかった点も、届かないものに数える', () => {
  expect(shortfalls('/plans/', { ...full, performance: 98, faults: ['largest-contentful-paint（2.1 s）'] })).toEqual(['/plans/　速さ 98（largest-contentful-paint（2.1 s））']);
  expect(shortfalls('/plans/', { ...full, performance: Number.NaN })).toHaveLength(1);
});
test('検索に載せないページでは、「検索」の点を求めない', () => {
  expect(shortfalls('/404.html', { ...full, seo: 66 })).toEqual([]);
  expect(shortfalls('/search/', { ...full, seo: 63 })).toEqual([]);
  expect(shortfalls('/plans/', { ...full, seo: 63 })).toHaveLength(1);
  expect(shortfalls('/embed/x/', { ...full, accessibility: 90 })).toHaveLength(1);
});
