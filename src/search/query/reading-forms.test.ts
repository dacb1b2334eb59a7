import { expect, test } from 'vitest';
import { hiragana, isKana, katakana } from './kana.ts';
import { kanaForms, readingForms } from './reading-forms.ts';

const readings = new Map(Object.entries({ しみん: ['市民'], かつどう: ['活動'], きょうどう: ['協働', '共同'], じちかい: ['自治会'] }));

test('ひらがなとかたかなを変える', () => {
  expect(hiragana('キョウドウ')).toBe('きょうどう');
  expect(katakana('ぼらんてぃあ')).toBe('ボランティア');
  expect(isKana('サポートセンター')).toBe(true);
  expect(isKana('NPO')).toBe(false);
});

test('読みから書き方を出す', () => {
  expect(readingForms('きょうどう', readings)).toEqual(['協働', '共同']);
});

test('語をつなげて読む', () => {
  expect(readingForms('しみんかつどう', readings)).toEqual(['市民活動']);
  expect(readingForms('しみんきょうどう', readings)).toEqual(['市民協働', '市民共同']);
});

test('読めないところがあれば、出さない', () => {
  expect(readingForms('しみんぷーる', readings)).toEqual([]);
});

test('かなだけのことばに働く', () => {
  expect(kanaForms('キョウドウ', readings)).toEqual(['きょうどう', '協働', '共同']);
  expect(kanaForms('協働', readings)).toEqual([]);
});
