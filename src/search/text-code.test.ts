import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textCode } from './text-code.ts';
import { tokens } from './tokens.ts';

test('書いて読むと、もとの単位の並びに戻る', () => {
  const text = fc.string({ unit: fc.constantFrom(...'補助金のが。「」｜ 12,.ABzéōÀ①𠮟'), maxLength: 80 });
  fc.assert(fc.property(text, (body) => {
    const units = tokens(body);
    const code = textCode([...new Set(units.join('').replace(/[\0-\x7f]/gu, ''))].join(''));
    expect(code.read(code.write(units))).toEqual(units);
  }));
});

test('よく使う字は、2バイトになる', () => {
  expect(Buffer.byteLength(textCode('の補助金').write(['補', '助', '金', 'の', '6']))).toBe(9);
});
