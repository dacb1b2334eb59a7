import { fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import type { IndicatorView } from '../model/index.ts';
import { yearRange } from '../text/values.ts';
import type { LintNote } from './lint-note.ts';

/** 目標の年度が、印刷された計画期間の外にある。期間の印刷がなければ言わない。 */
export function targetOutsidePeriod({ data, plan }: IndicatorView): LintNote[] {
  const { period } = plan.data;
  const outside = period ? data.targets.filter(({ year }) => year < period.from || year > period.to) : [];
  if (!period || outside.length === 0) return [];
  return [{ rule: 'targetOutsidePeriod', sentence: `計画期間は${yearRange(period.from, period.to)}です。${outside.map(({ year }) => fullFiscalYear(year)).join('、')}の目標は、その外にあります。` }];
}
