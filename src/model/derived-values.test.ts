import { expect, test } from 'vitest';
import { Indicator } from '../schema/index.ts';
import { derivedValues } from './derive.ts';

const evidence = [{ document: 'doc', line: 1, quote: '見出し', place: '表1' }];
const at = (year: number, value: number | null): unknown => ({ year, printedYear: `${year}年度`, value: value === null ? { kind: 'dash', printed: '—' } : { kind: 'number', value, printed: String(value) }, evidence });
const indicator = (given: Record<string, unknown>): Indicator =>
  Indicator.parse({ name: '件数', order: 1, owner: { kind: 'plan' }, unit: { printed: '人' }, accumulation: 'unknown', accumulationReason: '記載なし', direction: 'unstated', baseline: null, evidence, ...given });
const said = (data: Indicator): string[] => derivedValues(data).map(({ label, value, unit, formula }) => `${label} ${value}${unit} = ${formula}`);

test('累計から1年分を求める。前の年度が飛んでいれば求めない', () => {
  const data = indicator({ accumulation: 'cumulative', targets: [at(2020, 127), at(2021, 147), at(2023, 187)] });
  expect(said(data)).toEqual(['令和3年度（2021年度）の1年分 20人 = 147 − 127']);
});

test('基準が前の年度なら、最初の1年分も求まる', () => {
  const data = indicator({ accumulation: 'cumulative', baseline: at(2019, 100), targets: [at(2020, 127)] });
  expect(said(data)[0]).toBe('令和2年度（2020年度）の1年分 27人 = 127 − 100');
});

test('割合の差はポイントで言い、伸びは求めない', () => {
  const data = indicator({ unit: { printed: '%' }, accumulation: 'ratio', baseline: at(2014, 66.4), targets: [at(2022, 70)] });
  expect(said(data)).toEqual(['基準から目標までの差 3.6ポイント = 70 − 66.4']);
});

test('実績と目標の差は、どちらも数の年度だけで求める', () => {
  const data = indicator({ targets: [at(2020, 10), at(2021, 12)], actuals: [at(2020, 8), at(2021, null)] });
  expect(said(data)).toEqual(['令和2年度（2020年度）の実績と目標の差 -2人 = 8 − 10']);
});

test('横線や読取未確定の値からは、何も求めない', () => {
  expect(said(indicator({ baseline: at(2014, null), targets: [at(2022, 300)] }))).toEqual([]);
});
