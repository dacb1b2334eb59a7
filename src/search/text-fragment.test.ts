import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';
import { BREAK, searchTokens, tokens } from './tokens.ts';

const units = (...blocks: string[]): string[] => blocks.flatMap((block) => [...tokens(block), BREAK]);

test('当たりを、記号や区切りまで広げる', () => {
  expect(decodeURIComponent(textFragment(units('題', '対象は、空き店舗活用補助金の交付です。'), [searchTokens('補助金')]))).toBe('#:~:text=空き店舗活用補助金の交付です');
});

test('長い句は、当たりだけを使う', () => {
  expect(decodeURIComponent(textFragment(units('題', `${'あ'.repeat(80)}補助金`), [searchTokens('補助金')]))).toBe('#:~:text=補助金');
});

test('本文に当たりがなければ、つけない', () => {
  expect(textFragment(units('補助金', '本文'), [searchTokens('補助金')])).toBe('');
});
