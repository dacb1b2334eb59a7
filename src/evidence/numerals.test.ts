import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kanjiCounts, lastEra, numeralsIn } from './numerals.ts';

const readings = (text: string, era?: '令和' | '平成'): number[][] => numeralsIn(text, era).map((numeral) => [...numeral.readings]);

describe('数の読み', () => {
  test.each([
    ['6,000', [[6000]]],
    ['3.77', [[3.77]]],
    ['４点', [[4]]],
    ['92.6%', [[92.6]]],
    ['前年度実績１/2', [[1], [2]]],
    ['1,020千円', [[1020, 1020000]]],
    ['予算総額50万円', [[50, 500000]]],
    ['55件※ 100件', [[55], [100]]],
    ['入場者数計550人', [[550]]],
    ['①②と⑯', []],
    ['数はありません', []],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

describe('年の読み', () => {
  test.each([
    ['令和6年度', [[6, 2024]]],
    ['平成 22 年度', [[22, 2010]]],
    ['平成32年度', [[32, 2020]]],
    ['令和元年度', [[1, 2019]]],
    ['H26 (基準年度)', [[26, 2014]]],
    ['（H26. 4 施行）', [[26, 2014], [4]]],
    ['H26.4施行', [[26, 2014], [4]]],
    ['R4. 3 施行', [[4, 2022, 2021], [3]]],
    ['平成22年12月', [[22, 2010], [12]]],
    ['平成26年3月', [[26, 2014, 2013], [3]]],
    ['令和6年度（2024年度）', [[6, 2024], [2024]]],
    ['平成29～33年度', [[29, 2017], [33, 2021]]],
    ['平成23年度～27年度', [[23, 2011], [27, 2015]]],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  test('元号のない年度は、渡された元号で読む。渡されなければ西暦にしない', () => {
    expect(readings('6年度', '令和')).toEqual([[6, 2024]]);
    expect(readings('6年度')).toEqual([[6]]);
  });

  test('3年間や10か年は、年度ではない', () => {
    expect(numeralsIn('3年間、10か年', '令和').map((numeral) => numeral.isYear)).toEqual([false, false]);
  });

  test('最後に名の出た元号を覚える', () => {
    expect(lastEra('昭和60年度から平成3年度')).toBe('平成');
    expect(lastEra('元号なし')).toBeUndefined();
  });
});

test('「一つ」「三つ」は数として読める', () => {
  expect(kanjiCounts('一つめと三つめ、一人ひとり')).toEqual([1, 3]);
});

test('どの整数も、カンマつき・全角で書いても同じに読める', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => {
      const commas = value.toLocaleString('en');
      const wide = commas.replace(/[\d,]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
      expect(readings(`計${commas}人`)).toEqual([[value]]);
      expect(readings(`計${wide}人`)).toEqual([[value]]);
    }),
  );
});

const NUMERALS_IN: Record<string, number> = { 'H26.4': 2, '、': 0, '①': 0 };

test('同じ数を2度読まない', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('令和6年度', '12件', '3.5%', 'H26.4', '、', '①', '40千円'), { maxLength: 12 }), (parts) => {
      const expected = parts.reduce((count, part) => count + (NUMERALS_IN[part] ?? 1), 0);
      expect(numeralsIn(parts.join(' ')).length).toBe(expected);
    }),
  );
});
