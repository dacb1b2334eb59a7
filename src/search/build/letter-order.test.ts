import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '../tokens.ts';
import { letterOrder } from './letter-order.ts';

test('続いて使われる字を隣に並べる', () => {
  const pages = Array.from({ length: 30 }, () => tokens('補助金と協働と研修'));
  const order = letterOrder(pages);
  for (const pair of ['補助', '協働', '研修']) expect(Math.abs(order.indexOf(pair.charAt(0)) - order.indexOf(pair.charAt(1)))).toBeLessThanOrEqual(2);
});

test('本文の字を、1回ずつすべて載せる', () => {
  const text = fc.string({ unit: fc.constantFrom(...'補助金協働のがコミュ。6'), maxLength: 60 });
  fc.assert(fc.property(text, (body) => {
    const letters = new Set(tokens(body).filter((unit) => /^[^。0-9]$/u.test(unit)));
    expect([...letterOrder([tokens(body)])].sort()).toEqual([...letters].sort());
  }));
});

test('同じ本文からは、いつも同じ並び', () => {
  const pages = [tokens('市民活動総合保険制度の新設'), tokens('自治会の集会所')];
  expect(letterOrder(pages)).toBe(letterOrder(pages));
});
