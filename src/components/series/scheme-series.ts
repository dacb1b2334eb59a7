import type { FiscalScaleSeries } from '../../charts/fiscal-strip.ts';
import type { PlanView } from '../../model/index.ts';
import { periodMarks } from './plan-series.ts';
import { yearLabels } from './year-labels.ts';

export interface YearSpan {
  from: number;
  to: number;
}

const yearsOf = (plan: PlanView): number[] => periodMarks(plan).flatMap((mark) => ('from' in mark ? [mark.from, mark.to] : [mark.year]));

/** 帯に見せる年度の範囲。ふだんは18年度前から2年度先まで。計画がはみ出すときだけ広げる。 */
const PAST = 18;
const AHEAD = 2;

/** どの帯も今年度を含む同じ範囲にして、古さを見比べられるようにする。 */
export function stripSpan(plans: readonly PlanView[], thisYear: number): YearSpan {
  const years = [...plans.flatMap(yearsOf), thisYear - PAST, thisYear + AHEAD];
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** 制度の行に置く帯の入力。 */
export const stripSeries = (plan: PlanView, span: YearSpan): FiscalScaleSeries => ({ ...span, yearLabels: yearLabels(span.from, span.to), marks: periodMarks(plan) });
