import { expect, test } from 'vitest';
import { lineages } from '../../compare/lineage.ts';
import { exampleCities } from '../../compare/example-cities.fixture.ts';
import { printedYears, relationMarks, timeSeries } from './time-series.ts';

const date = (printed: string, fiscalYear: number | null, year: number | null = null) => ({ printed, fiscalYear, year, month: null });

test('両端、終わりだけ、始まりだけ、できごとの年を、違う印にする', () => {
  expect(relationMarks({ date: date('平成29', 2017), until: date('33年度', 2021) })).toEqual([{ kind: 'stated', from: 2017, to: 2021, label: '記載' }]);
  expect(relationMarks({ date: null, until: date('令和5年度まで', 2023) })).toEqual([{ kind: 'until', year: 2023, label: 'R5まで' }]);
  expect(relationMarks({ date: date('平成23年度～', 2011), until: null })).toEqual([{ kind: 'from', year: 2011, label: 'H23から' }]);
  expect(relationMarks({ date: date('平成28年', null, 2016), until: null })).toEqual([{ kind: 'event', year: 2016, label: '平成28年' }]);
});

test('年の書かれていないつながりには、印をつけない', () => {
  expect(relationMarks({ date: null, until: null })).toEqual([]);
  expect(printedYears({ date: null, until: null })).toBe('');
  expect(printedYears({ date: date('平成29', 2017), until: date('33年度', 2021) })).toBe('平成29〜33年度');
});

test('計画のすぐ下に、載っていない前後の計画が並び、尺は今年度まで届く', () => {
  const series = timeSeries(lineages(exampleCities().plans), (path) => path, { year: 2030, label: '今年度' });
  expect(series.rows.map((row) => row.name)).toEqual(['一関の計画', '新しい計画', '総合計画', '古い計画']);
  expect([series.from, series.to, series.rows[2]?.href]).toEqual([2011, 2030, null]);
});
