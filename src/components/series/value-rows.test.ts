import { expect, test } from 'vitest';
import { at, exampleIndicator } from '../../lint/example-indicator.fixture.ts';
import { valueRows } from './value-rows.ts';

const said = (given: Record<string, unknown>): string[] => valueRows(exampleIndicator(given)).map(({ year, role, given: entry, yearly, actual }) => [year, role, entry ? '値' : '', yearly?.value ?? '', actual ? '実績' : ''].join(' '));

test('目標のない年度の実績も、行になる', () => {
  expect(said({ baseline: at(2019, 1), targets: [at(2024, 9)], actuals: [at(2022, 3), at(2024, 8)] })).toEqual(['2019 基準 値  ', '2022    実績', '2024 目標 値  実績']);
});

test('累計では、1年分を同じ行に置く', () => {
  expect(said({ accumulation: 'cumulative', targets: [at(2020, 127), at(2021, 147)] })).toEqual(['2020 目標 値  ', '2021 目標 値 20 ']);
});
