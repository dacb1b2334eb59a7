import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraFiscalYear, fiscalYearOf, fullFiscalYear, parseFiscalYear, shortFiscalYear } from './fiscal-year.ts';

/** 元号で書ける年度（昭和元年度から令和の先まで）。 */
const years = fc.integer({ min: 1926, max: 2100 });

describe('読んで書いて', () => {
  test('どの年度も、書いて読むと元に戻る', () => {
    fc.assert(fc.property(years, (year) => parseFiscalYear(eraFiscalYear(year)) === year));
    fc.assert(fc.property(years, (year) => parseFiscalYear(shortFiscalYear(year)) === year));
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => parseFiscalYear(`${year}年度`) === year));
  });
  test('全角の数字や空白があっても、同じ年度に読む', () => {
    const wide = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(fc.property(years, (year) => parseFiscalYear(` ${wide(eraFiscalYear(year))}　`) === year));
  });
  test('西暦を添えた形には、和暦と西暦がどちらもある', () => {
    fc.assert(fc.property(years, (year) => fullFiscalYear(year) === `${eraFiscalYear(year)}（${year}年度）`));
  });
  test('どんな文字を渡しても、年度か RangeError', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      try {
        return Number.isInteger(parseFiscalYear(text));
      } catch (error) {
        return error instanceof RangeError && /[ぁ-ん]/u.test(error.message);
      }
    }));
  });
});

test.each([
  ['令和6年度', 2024], ['令和元年度', 2019], ['令和1年度', 2019], ['R6', 2024], ['R1', 2019], ['平成31年度', 2019], ['H31', 2019], ['平成32年度', 2020], ['H32', 2020], ['平成33年度', 2021],
  ['平成元年度', 1989], ['H23', 2011], ['平成20年度', 2008], ['昭和63年度', 1988], ['昭和64年度', 1989], ['S元', 1926], ['2024年度', 2024], ['令和 10 年度', 2028], ['平成２６年度', 2014],
] as const)('%s は %d年度', (printed, year) => {
  expect(parseFiscalYear(printed)).toBe(year);
});

test.each([[2019, '令和元年度'], [2018, '平成30年度'], [1989, '平成元年度'], [1988, '昭和63年度'], [1925, '1925年度']] as const)('%d年度の和暦は %s', (year, text) => {
  expect(eraFiscalYear(year)).toBe(text);
});

describe('元号のない年', () => {
  test('「6年度」は断り、補うものを言う', () => {
    expect(() => parseFiscalYear('6年度')).toThrow(new RangeError('「6年度」には元号がありません。令和・平成などを補ってください'));
    expect(() => parseFiscalYear('6年')).toThrow('元号がありません');
    expect(() => parseFiscalYear('６年度')).toThrow('元号がありません');
  });
  test('文脈の元号があれば読む', () => {
    expect(parseFiscalYear('6年度', '令和')).toBe(2024);
    expect(parseFiscalYear('32年度', '平成')).toBe(2020);
  });
  test('元号があれば、文脈より印刷の元号', () => {
    expect(parseFiscalYear('平成6年度', '令和')).toBe(1994);
  });
});

test.each(['令和', '令和0年度', '令和-1年度', '明治45年度', '令和六年度', '', '年度', '令和6年4月', '20240', 'R6年度まで'])('「%s」は年度として読まない', (printed) => {
  expect(() => parseFiscalYear(printed)).toThrow(RangeError);
});

test.each([['2026-03-31', 2025], ['2026-04-01', 2026], ['2026-12-31', 2026], ['2027-01-01', 2026]] as const)('%s は %d年度', (date, year) => {
  expect(fiscalYearOf(date)).toBe(year);
});

test('日付でなければ断る', () => {
  expect(() => fiscalYearOf('きょう')).toThrow('日付として読めません');
});
