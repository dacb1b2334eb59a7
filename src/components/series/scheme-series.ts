import type { FiscalScaleSeries } from '../../charts/fiscal-strip.ts';
import type { PlanView } from '../../model/index.ts';
import { periodMarks } from './plan-series.ts';
import { yearLabels } from './year-labels.ts';

export interface YearSpan {
  from: number;
  to: number;
}

const yearsOf = (plan: PlanView): number[] => periodMarks(plan).flatMap((mark) => ('from' in mark ? [mark.from, mark.to] : [mark.year]));

/** すべての計画が収まる年度の範囲。どの制度の帯も同じ範囲にして、古さを見比べられるようにする。今年度も含める。 */
export function stripSpan(plans: readonly PlanView[], thisYear: number): YearSpan {
  const years = [...plans.flatMap(yearsOf), thisYear];
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** 制度の行に置く帯の入力。 */
export const stripSeries = (plan: PlanView, span: YearSpan): FiscalScaleSeries => ({ ...span, yearLabels: yearLabels(span.from, span.to), marks: periodMarks(plan) });
