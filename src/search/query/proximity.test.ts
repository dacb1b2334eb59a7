import { expect, test } from 'vitest';
import { closestSpan } from './proximity.ts';

test('いちばん近いところの幅を返す', () => {
  expect(closestSpan([[10, 500], [505, 900], [510]])).toBe(10);
});

test('1つだけ、または位置が分からなければ0', () => {
  expect(closestSpan([[10]])).toBe(0);
  expect(closestSpan([[10], []])).toBe(0);
});
