import type { YearLabel } from '../../charts/fiscal-scale.ts';
import { eraFiscalYear, shortFiscalYear } from '../../fiscal-year/fiscal-year.ts';

/** 軸に置く年度の札。from から to まで（両端を含む）。 */
export function yearLabels(from: number, to: number): YearLabel[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n).map((year) => ({ year, short: shortFiscalYear(year), long: eraFiscalYear(year), western: String(year) }));
}
