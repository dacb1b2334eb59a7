import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from './kanji-number.ts';
import { numberForms, shortYearForms } from './number-forms.ts';

test('漢数字と千・万を読む', () => {
  expect(['三百', '二千五百', '１万'.normalize('NFKC'), '10,000', '二十三', '1億2千万', '〇', '十'].map(numberOf)).toEqual([300, 2500, 10_000, 10_000, 23, 120_000_000, 0, 10]);
});

test('数でないものは読まない', () => {
  expect(['', '補助金', '万', '3回'].map(numberOf)).toEqual([undefined, undefined, undefined, undefined]);
});

test('区切りのあるなしと万を、互いに書きかえる', () => {
  expect(numberForms('10,000件')).toEqual(['10000件', '1万件']);
  expect(numberForms('三百組')).toEqual(['300組']);
});

test('金額は、円・千円・万円を書きかえる', () => {
  expect(numberForms('50万円')).toEqual(expect.arrayContaining(['500千円', '500,000円']));
  expect(numberForms('7,800千円')).toEqual(expect.arrayContaining(['780万円', '7800千円']));
});

test('ことばの中の漢数字1字は、数とみなさない', () => {
  expect(numberForms('一関市')).toEqual([]);
  expect(numberForms('市民一人')).toEqual([]);
});

test('2けたの年度は、西暦の下2けたかもしれない', () => {
  expect(shortYearForms('10年度')).toEqual(['2010年度']);
  expect(shortYearForms('令和10年度')).toEqual([]);
});

test('算用数字は、区切りをつけても同じ数に読む', () => {
  fc.assert(fc.property(fc.nat(99_999_999), (value) => numberOf(value.toLocaleString('en-US')) === value));
});
