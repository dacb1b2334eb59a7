import { expect, test } from 'vitest';
import { packPhrases, textWidth, widestText } from './text-width.ts';

test('漢字は1、数字は0.6、句読点は0.3と見積もる', () => {
  expect(textWidth('55件')).toBeCloseTo(2.2);
  expect(textWidth('6,200')).toBeCloseTo(2.7);
  expect(textWidth('')).toBe(0);
});

test('いちばん長い文字列の幅を求める', () => {
  expect(widestText(['100', '件件件件'], 10)).toBe(40);
  expect(widestText([], 10)).toBe(0);
});

test('文節を幅まで詰めて改行する', () => {
  const phrases = ['この間の', '年度の値は、', '資料に', 'ありません'];
  expect(packPhrases(phrases, 12)).toEqual(['この間の年度の値は、', '資料にありません']);
  expect(packPhrases(phrases, 40)).toEqual(['この間の年度の値は、資料にありません']);
  expect(packPhrases(phrases, 1)).toEqual(phrases);
});
