import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_QUERY, termsOf } from './terms.ts';

test('空白で分け、幅と大文字をそろえる', () => {
  expect(termsOf('　自治会　ＮＰＯ ')).toEqual(['自治会', 'npo']);
});

test('引用符やかぎかっこで囲んだところは1つ', () => {
  expect(termsOf('"Open Data" 「まち 育て」')).toEqual(['open data', 'まち 育て']);
});

test('空の入力、記号だけの入力', () => {
  expect(termsOf('')).toEqual([]);
  expect(termsOf('  「」 ""')).toEqual([]);
});

test('文の終わりの記号を外す', () => {
  expect(termsOf('地域協働体とは何ですか？')).toEqual(['地域協働体とは何ですか']);
});

test('どんな入力にも、決まった長さと数の中で答える', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 1500 }), (input) => {
    const terms = termsOf(input);
    return terms.length <= 8 && terms.join('').length <= MAX_QUERY * 2;
  }));
});
