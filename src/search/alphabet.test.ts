import { expect, test } from 'vitest';
import { alphabetOf } from './alphabet.ts';

const alphabet = alphabetOf('補助金がー々');

test('1字の語と2字の語は、別の字で始まる', () => {
  expect(alphabet.single('補')).toBe('\u1200\ua000');
  expect(alphabet.pair('補', '金')).toBe('\ua000\ua002');
});

test('載っていない字は、索引のどこにもない', () => {
  expect([alphabet.single('宙'), alphabet.pair('補', '宙'), alphabet.pair('宙', '補')]).toEqual([undefined, undefined, undefined]);
});

test('違う字の組は、違う語になる', () => {
  const letters = [...'補助金がー々'];
  const words = letters.flatMap((first) => [alphabet.single(first), ...letters.map((second) => alphabet.pair(first, second))]);
  expect(new Set(words).size).toBe(letters.length + letters.length ** 2);
});

test('載せきれないほど字が多ければ、そう伝える', () => {
  expect(() => alphabetOf(Array.from({ length: 7_000 }, (_, n) => String.fromCodePoint(0x20000 + n)).join(''))).toThrow('字の種類が多すぎます（7000');
});
