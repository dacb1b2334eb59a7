import { expect, test, vi } from 'vitest';
import { latest } from './latest.ts';

test('同じ引数が続く間だけ、覚えたものを返す', () => {
  const make = vi.fn((a: number, b: number) => a + b);
  const sum = latest(make);
  expect([sum(1, 2), sum(1, 2), sum(1, 3), sum(1, 2)]).toEqual([3, 3, 4, 3]);
  expect(make).toHaveBeenCalledTimes(3);
});
