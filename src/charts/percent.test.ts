import { expect, test } from 'vitest';
import { percent } from './percent.ts';

test('百分率は小数3桁までにする', () => {
  expect([percent(12.5), percent(100 / 3), percent(0)]).toEqual(['12.5%', '33.333%', '0%']);
});
