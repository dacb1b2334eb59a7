import { expect, test } from 'vitest';
import { plainYear, yearForms } from './year-forms.ts';

test('令和6年度・R6・2024年度は、互いに同じ', () => {
  expect(yearForms('令和6年度').same).toEqual(expect.arrayContaining(['R6年度', '2024年度']));
  expect(yearForms('2024年度').same).toEqual(expect.arrayContaining(['令和6年度']));
  expect(yearForms('r6').same).toEqual(expect.arrayContaining(['2024', '令和6']));
});

test('改元の年は、2つの元号で書く', () => {
  expect(yearForms('2019年度').same).toEqual(expect.arrayContaining(['令和元年度', '平成31年度']));
  expect(yearForms('平成32年度').same).toEqual(expect.arrayContaining(['令和2年度', '2020年度']));
});

test('年だけの略した形は、近いことばとして扱う', () => {
  expect(yearForms('平成26年度').loose).toContain('H26');
});

test('ありえない年は読まない', () => {
  expect(yearForms('令和99年度')).toEqual({ same: [], loose: [] });
  expect(yearForms('補助金')).toEqual({ same: [], loose: [] });
});

test('漢数字の年を、算用数字に直す', () => {
  expect(plainYear('平成二十三年度')).toBe('平成23年度');
  expect(plainYear('令和十年')).toBe('令和10年');
  expect(plainYear('令和6年度')).toBeUndefined();
});
