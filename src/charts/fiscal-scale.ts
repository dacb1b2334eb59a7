import { scaleBand } from 'd3';
import { NARROW_CHART, WIDE_CHART, type PlotWidths, type Show } from './chart-width.ts';
import { round } from './percent.ts';

/** 年度一つ分のラベル。short は R2、long は令和2年度、western は 2020。 */
export type YearLabel = { year: number; short: string; long: string; western: string };

/** 年度尺の一区切り。x・width・center は幅を100とした百分率。filled は塗りと白の交互。 */
export type Band = { year: number; x: number; width: number; center: number; filled: boolean };

/** 置いた年度ラベル。anchor は、両端の年度では図の端にそろえるかどうかで変わる。 */
export type PlacedYearLabel = YearLabel & { x: number; anchor: 'start' | 'middle' | 'end'; show: Show };

export type PlacedFiscalScale = { bands: readonly Band[]; labels: PlacedYearLabel[]; longLabels: boolean };

/** 短いラベル（R2 と 2020）一つが、となりと離れて読めるのに要る幅（px）。 */
const SHORT_LABEL = 36;
/** これより細い帯（px）では、中央に置いたラベルが図の端から大きくはみ出す。 */
const TIGHT_BAND = 22;
/** 長いラベル（平成26年度、太字14px）一つに要る幅（px）。 */
const LONG_LABEL = 84;
/** 間引くときの間隔。年度の数え方になじむものに限る。 */
const STEPS = [1, 2, 4, 5, 10, 20, 50, 100];

const known = new Map<string, readonly Band[]>();

/** 年度の範囲を、1年度＝1区切りの帯に分ける。from から to まで（両端を含む）。同じ範囲は、どの市にもくり返し出る。 */
export function fiscalBands(from: number, to: number): readonly Band[] {
  const range = `${from}-${to}`;
  const bands = known.get(range) ?? bandsOf(from, to);
  known.set(range, bands);
  return bands;
}

function bandsOf(from: number, to: number): Band[] {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const scale = scaleBand<number>().domain(years).range([0, 100]);
  const width = scale.bandwidth();
  return years.map((year, index) => {
    const start = scale(year) ?? 0;
    const [x, end] = [round(start), round(start + width)];
    return { year, x, width: round(end - x), center: round(start + width / 2), filled: index % 2 === 0 };
  });
}

const stepFor = (bandWidth: number): number => STEPS.find((step) => step * bandWidth >= SHORT_LABEL) ?? 100;

/** 先頭から step ごとと最後。最後に近すぎるものは外す。 */
const isLabelled = (index: number, count: number, step: number): boolean =>
  index === count - 1 || (index % step === 0 && count - 1 - index >= step);

const showAt = (narrow: boolean, wide: boolean): Show | null => {
  if (narrow && wide) return 'always';
  if (narrow) return 'narrow';
  return wide ? 'wide' : null;
};

/** ラベルが帯からはみ出す細い帯では、両端の年度のラベルを図の端にそろえる。 */
const anchored = (band: Band, edge: { first: boolean; last: boolean; tight: boolean }) => {
  if (edge.tight && edge.first) return { x: band.x, anchor: 'start' } as const;
  if (edge.tight && edge.last) return { x: round(band.x + band.width), anchor: 'end' } as const;
  return { x: band.center, anchor: 'middle' } as const;
};

function placeLabels(bands: readonly Band[], labels: readonly YearLabel[], widths: PlotWidths): PlacedYearLabel[] {
  const count = bands.length;
  const steps = { narrow: stepFor(widths.narrow / count), wide: stepFor(widths.wide / count) };
  const tight = widths.narrow / count < TIGHT_BAND;
  return bands.flatMap((band, index) => {
    const label = labels.find((each) => each.year === band.year);
    const show = showAt(isLabelled(index, count, steps.narrow), isLabelled(index, count, steps.wide));
    if (!label || !show) return [];
    return [{ ...label, ...anchored(band, { first: index === 0, last: index === count - 1, tight }), show }];
  });
}

/**
 * 年度尺と、そこに置く年度ラベル。入りきらないラベルは、両端を残して等しい間隔で間引く。
 * ラベルのない年度は帯だけになる。
 */
export function fiscalScale(
  range: { from: number; to: number },
  labels: readonly YearLabel[],
  widths: PlotWidths = { narrow: NARROW_CHART, wide: WIDE_CHART },
): PlacedFiscalScale {
  const bands = fiscalBands(range.from, range.to);
  const longLabels = bands.length > 0 && widths.wide / bands.length >= LONG_LABEL;
  return { bands, labels: placeLabels(bands, labels, widths), longLabels };
}

/** 年度の並びの両端。年度が一つもなければ null。 */
export const yearRange = (years: readonly number[]): { from: number; to: number } | null =>
  years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };

/** 年度の境の細線の位置（百分率）。右端を含む。 */
export const hairlinesOf = (bands: readonly Band[]): number[] => [
  ...bands.map((band) => band.x),
  ...(bands.length > 0 ? [100] : []),
];
