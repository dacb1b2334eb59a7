import { fiscalYearOf, fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import type { Plan } from '../schema/index.ts';

/** 計画期間に対する今日の位置と、読者に見せる文。 */
export interface PeriodState {
  state: 'running' | 'over' | 'future' | 'notStated';
  text: string;
  draft: boolean;
}

/** 計画期間中か、終わったか、記載がないか。today は日本時間の YYYY-MM-DD。 */
export function periodState(plan: Pick<Plan, 'period' | 'status'>, today: string): PeriodState {
  const draft = plan.status === 'draft';
  const { period } = plan;
  if (!period) return { state: 'notStated', text: '期間の記載なし', draft };
  const year = fiscalYearOf(today);
  if (year < period.from) return { state: 'future', text: `これから始まります（${fullFiscalYear(period.from)}から）`, draft };
  if (year > period.to) return { state: 'over', text: `期間は終わりました（${fullFiscalYear(period.to)}まで）`, draft };
  return { state: 'running', text: '計画期間中', draft };
}
