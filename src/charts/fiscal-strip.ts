import { fiscalBands, fiscalScale, type PlacedFiscalScale, type YearLabel } from './fiscal-scale.ts';
import { placeMarks, type PeriodMark, type PlacedMarks } from './period-marks.ts';

/** 年度尺の入力。marks は小さな帯（strip）のときだけ尺の上に描く。 */
export type FiscalScaleSeries = {
  from: number;
  to: number;
  yearLabels: readonly YearLabel[];
  marks: readonly PeriodMark[];
};

/** 小さな帯の両端に置く語。「H20 2008」と「2028 R10」。 */
export type PlacedFiscalStrip = { scale: PlacedFiscalScale; marks: PlacedMarks; ends: { first: YearLabel | null; last: YearLabel | null } };

/** 支援制度の行に置く帯の、いちばん狭い幅（px）。 */
const STRIP_WIDTH = 200;

/** 制度や計画の年度を、決まった範囲の小さな年度尺の上に置く。語は両端だけにする。 */
export function fiscalStrip(series: FiscalScaleSeries): PlacedFiscalStrip {
  const bands = fiscalBands(series.from, series.to);
  const find = (year: number) => series.yearLabels.find((label) => label.year === year) ?? null;
  const unlabelled = series.marks.map((mark) => ('from' in mark ? { ...mark, label: null } : mark));
  return {
    scale: { bands, labels: [], longLabels: false },
    marks: placeMarks(unlabelled, bands, STRIP_WIDTH),
    ends: { first: find(series.from), last: series.to === series.from ? null : find(series.to) },
  };
}

/** 計画の題の下の罫になる年度尺。 */
export const fiscalRule = (series: FiscalScaleSeries): PlacedFiscalScale => fiscalScale(series, series.yearLabels);
