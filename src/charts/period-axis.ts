import { NARROW_CHART, type PlotWidths } from './chart-width.ts';
import { fiscalScale, hairlinesOf, type PlacedFiscalScale, type YearLabel } from './fiscal-scale.ts';
import { placeNow, type Now, type PlacedNow } from './now-band.ts';
import { placeMarks, type PeriodMark, type PlacedMarks } from './period-marks.ts';

/** 一つの計画。place は都道府県と市、notes は期間を言葉で述べた行。 */
export type PeriodRow = { place: string; name: string; href: string | null; notes: readonly string[]; marks: readonly PeriodMark[] };
export type PeriodAxisSeries = { from: number; to: number; now?: Now | null; yearLabels: readonly YearLabel[]; rows: readonly PeriodRow[] };

export type PlacedPeriodRow = Omit<PeriodRow, 'marks'> & PlacedMarks;
export type PlacedPeriodAxis = { scale: PlacedFiscalScale; now: PlacedNow | null; hairlines: number[]; rows: PlacedPeriodRow[] };

/** 広い図では計画の名前が左に立つので、年度の場所は狭い図より少し広いだけになる。 */
const WIDTHS: PlotWidths = { narrow: NARROW_CHART, wide: 400 };

/** いくつもの計画を、一つの年度軸に並べる。 */
export function periodAxis(series: PeriodAxisSeries): PlacedPeriodAxis {
  const scale = fiscalScale(series, series.yearLabels, WIDTHS);
  const rows = series.rows.map(({ marks, ...row }) => ({ ...row, ...placeMarks(marks, scale.bands, WIDTHS.narrow) }));
  return { scale, now: placeNow(series.now ?? null, scale.bands), hairlines: hairlinesOf(scale.bands), rows };
}
