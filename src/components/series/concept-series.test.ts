import { expect, test } from 'vitest';
import { exampleCities } from '../../compare/example-cities.fixture.ts';
import { conceptAxis, conceptPanels } from './concept-series.ts';

const indicators = exampleCities(true).indicators.filter((indicator) => indicator.concept !== null);
const link = (path: string): string => path;

test('比べられない指標は、年度の印だけを置き、値は語で言う', () => {
  const axis = conceptAxis(indicators, link);
  expect([axis.from, axis.to]).toEqual([2019, 2024]);
  expect(axis.rows.map((row) => row.marks.map((mark) => mark.kind))).toEqual([['baseline', 'target'], ['baseline', 'target']]);
  expect(axis.rows[1]?.notes).toEqual(['基準：令和元年度 —', '目標：令和6年度 5件', '実績：未公表']);
});

test('比べられる指標は、どの図にも全部の年度の札を持つ', () => {
  const panels = conceptPanels(indicators, link);
  expect(panels.map((panel) => panel.series.yearLabels.length)).toEqual([6, 6]);
  expect(panels.map((panel) => panel.place)).toEqual(['岩手県一関市', '千葉県富里市（推定）']);
});
