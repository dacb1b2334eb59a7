import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from './folding.ts';

test('全角の英数と半角のかなをそろえる', () => {
  expect(folded('ＮＰＯ　ﾎﾞﾗﾝﾃｨｱ　７０％')).toBe('NPO ボランティア 70%');
});

test('濁点を落とさない', () => {
  expect(folded('か\u3099')).toBe('が');
  expect(folded('がか')).toBe('がか');
});

test('1字ずつ空けた英字をつなぐ', () => {
  expect(folded('N P O 法人')).toBe('NPO 法人');
  expect(folded('Ｎ　Ｐ　Ｏ')).toBe('NPO');
});

test('丸つき数字や単位の1字は変えない', () => {
  expect(folded('①㎡㈱')).toBe('①㎡㈱');
});

test('半角のかっこと引用符を全角に寄せ、見えない符号を取る', () => {
  expect(folded('(案)"A"\u200b\ufeff')).toBe('（案）”A”');
});

test('二度そろえても、同じになる', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)));
});
