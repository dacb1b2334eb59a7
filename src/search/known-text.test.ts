import { expect, test } from 'vitest';
import { hitsIn, knownText } from './known-text.ts';

test('書いて読むと、もとの当たりに戻る', () => {
  const hits = [{ page: 0, count: 1 }, { page: 1, count: 1, titleAt: 0 }, { page: 2, count: 1 }, { page: 9, count: 1, titleAt: 12 }];
  expect(knownText(hits)).toBe('0-2 9|1:0 9:12');
  expect(hitsIn(knownText(hits))).toEqual(hits);
});

test('どこにもないことばは、空', () => {
  expect(knownText([])).toBe('');
  expect(hitsIn('')).toEqual([]);
});
