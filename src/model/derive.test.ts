import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Indicator } from '../schema/index.ts';
import { sampleWith } from '../schema/sample.fixture.ts';
import { derivedValues, indicatorShape } from './derive.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const number = (value: number): unknown => ({ kind: 'number', value, printed: String(value) });
const years = (...values: unknown[]): unknown[] => values.map((value, index) => ({ year: 2020 + index, printedYear: '年度', value, evidence }));
const indicator = (change: Record<string, unknown>): Indicator => Indicator.parse(sampleWith('indicator', change));
const told = (change: Record<string, unknown>): string[] => derivedValues(indicator(change)).map(({ label, value, unit, formula }) => `${label} ${value}${unit ?? ''} = ${formula}`);

describe('計算値', () => {
  test('累計から1年分を、式つきで求める', () => {
    expect(told({ baseline: null, targets: years(number(127), number(147), number(167)) })).toEqual([
      '令和3年度（2021年度）の1年分 20人 = 147 − 127', '令和4年度（2022年度）の1年分 20人 = 167 − 147',
    ]);
  });
  test('累計でなければ、1年分は求めない', () => {
    expect(told({ accumulation: 'yearly', baseline: null, targets: years(number(1), number(2)) })).toEqual([]);
  });
  test('数でない値をまたいでは、何も求めない', () => {
    const targets = years(number(10), { kind: 'uncertain', candidates: ['4人 4人'], reason: '分かれている' }, number(30));
    expect(told({ baseline: null, targets })).toEqual([]);
    expect(told({ accumulation: 'yearly', baseline: years({ kind: 'dash', printed: '—' })[0], targets: years(null, number(300)).slice(1) })).toEqual([]);
  });
  test('割合の差はポイントで、伸びは言わない', () => {
    expect(told({ accumulation: 'ratio', unit: { printed: '%' }, baseline: years(number(60))[0], targets: years(null, number(90)).slice(1) })).toEqual(['基準から目標までの差 30ポイント = 90 − 60']);
  });
  test('基準が0なら、伸びは求めない', () => {
    expect(told({ accumulation: 'yearly', baseline: years(number(0))[0], targets: years(null, number(5)).slice(1) })).toEqual(['基準から目標までの差 5人 = 5 − 0']);
  });
  test('小数の誤差は出ない', () => {
    expect(told({ accumulation: 'yearly', baseline: years(number(3.77))[0], targets: years(null, number(4.23)).slice(1) })).toEqual(['基準から目標までの差 0.46人 = 4.23 − 3.77', '基準から目標までの伸び 12.2% = (4.23 − 3.77) ÷ 3.77 × 100']);
  });
  test('1年分をすべて足すと、最後から最初を引いた数になる', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 10 }), (values) => {
      const derived = derivedValues(indicator({ baseline: null, targets: years(...values.map(number)) }));
      return derived.reduce((sum, { value }) => sum + value, 0) === (values.at(-1) ?? 0) - (values[0] ?? 0);
    }));
  });
});

describe('図の種類', () => {
  const state = { kind: 'state', state: '未設置', reached: false };
  const baseline = years(number(1))[0];
  const later = (value: unknown): unknown[] => years(null, value).slice(1);
  test.each([
    ['年度ごとの目標', { baseline: null, targets: years(number(1), number(2)) }, 'path'],
    ['基準と目標だけ', { baseline, targets: later(number(2)) }, 'twoPoints'],
    ['状態', { baseline: years(state)[0], targets: later({ ...state, state: '設置', reached: true }) }, 'state'],
    ['目標だけ', { baseline: null, targets: years(number(2)) }, 'path'],
    ['目標なし', { baseline, targets: [] }, 'none'],
  ] as const)('%s', (_name, change, shape) => {
    expect(indicatorShape(indicator(change))).toBe(shape);
  });
});
