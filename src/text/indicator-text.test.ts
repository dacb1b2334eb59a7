import { expect, test } from 'vitest';
import { indicatorLd, indicatorSentence } from './indicator-text.ts';
import type { ShownValue } from './values.ts';

const number = (value: number): ShownValue => ({ kind: 'number', value, printed: String(value), approximate: false, notes: [] });
const indicator = (baseline: ShownValue | null, ...targets: ShownValue[]): Parameters<typeof indicatorSentence>[0] => ({
  data: { name: '参加者数', baseline: baseline && { year: 2022, value: baseline }, targets: targets.map((value, index) => ({ year: 2024 + index, value })), actuals: [], unit: { printed: '人' } },
  plan: { city: { name: '愛知県豊明市（推定）' }, data: { displayTitle: '計画' } },
});

test('基準と最後の目標を、単位つきで一度だけ言う', () => {
  expect(indicatorSentence(indicator(number(100), number(127), number(147)))).toBe('基準は令和4年度（2022年度）の100人、目標は令和7年度（2025年度）の147人です。');
});

test('横線は横線のまま言い、0 とは言わない', () => {
  expect(indicatorSentence(indicator({ kind: 'dash', printed: '—' }, number(300)))).toBe('基準は令和4年度（2022年度）が「—」（値の記載なし）、目標は令和6年度（2024年度）の300人です。');
});

test('読めないものは読めない、ないものはないと言う', () => {
  expect(indicatorSentence(indicator(null, { kind: 'uncertain' }))).toBe('目標の値は、資料の文字の並びからは確かに読み取れません。');
  expect(indicatorSentence(indicator(null))).toBe('基準も目標も、資料に記載がありません。');
});

test('構造化データは、推定の市を推定と書き、年度の終わりの日までを覆う', () => {
  expect(indicatorLd(indicator(number(1), number(2)))).toMatchObject({ name: '参加者数（愛知県豊明市（推定））', spatialCoverage: '愛知県豊明市（推定）', temporalCoverage: '2022-04-01/2025-03-31' });
  expect(indicatorLd(indicator(null))).not.toHaveProperty('temporalCoverage');
});
