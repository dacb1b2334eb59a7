import { type YearLabel } from './fiscal-scale.ts';
import { type StateCell, type ValueCell } from './lane.ts';
import { type TargetPathSeries } from './target-path.ts';
import { type TwoPointSeries } from './two-point.ts';

/** 図の試験に使う系列。値は五つの資料にある実際の値。 */

const shortOf = (year: number): string => (year >= 2019 ? `R${year - 2018}` : `H${year - 1988}`);
const longOf = (year: number): string => (year >= 2019 ? `令和${year - 2018}年度` : `平成${year - 1988}年度`);

/** from から to までの年度ラベル。 */
export const yearLabels = (from: number, to: number): YearLabel[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => ({
    year,
    short: shortOf(year),
    long: longOf(year),
    western: String(year),
  }));

export const value = (year: number, number: number, mark: string | null = null): ValueCell => ({
  kind: 'value',
  year,
  value: number,
  label: `${number}件`,
  shortLabel: String(number),
  mark,
});

export const state = (year: number, style: StateCell['style'], ...lines: string[]): StateCell => ({
  kind: 'state',
  year,
  style,
  lines,
});

/** 2020年度から順の目標。null は読取未確定、負の年度はない。 */
export const targetSeries = (values: readonly (number | null)[], more: Partial<TargetPathSeries> = {}): TargetPathSeries => ({
  unit: '件',
  targets: values.map((each, index) => (each === null ? state(2020 + index, 'uncertain', '読取', '未確定') : value(2020 + index, each))),
  baseline: null,
  actuals: [],
  yearly: [],
  words: { target: '目標', baseline: '基準', actual: '実績', yearly: '1年分' },
  yearLabels: yearLabels(2008, 2040),
  formatTick: String,
  ...more,
});

/** 取手市の協働事業件数。令和2年度の55件に注がつく。 */
export const projectCounts = (): TargetPathSeries => {
  const series = targetSeries([55, 100, 105, 110, 115]);
  const [, ...rest] = series.targets;
  const actuals = series.targets.map((cell) => state(cell.year, 'absent', '未公表'));
  return { ...series, targets: [value(2020, 55, '※'), ...rest], actuals };
};

export const twoPointSeries = (more: Partial<TwoPointSeries> = {}): TwoPointSeries => ({
  unit: '%',
  rate: true,
  baseline: { ...value(2014, 66.4), label: '66.4%', shortLabel: '66.4' },
  target: { ...value(2022, 70), label: '70%', shortLabel: '70' },
  words: { baseline: '基準', target: '目標' },
  gapPhrases: ['この間の', '年度の値は、', '資料に', 'ありません'],
  yearLabels: yearLabels(2008, 2040),
  formatTick: String,
  ...more,
});
