import type { Derived, IndicatorView } from '../../model/index.ts';
import type { YearValue } from '../../schema/index.ts';

/** 表の1行。given は基準か目標。目標のない年度の実績だけの行では null。 */
export interface ValueTableRow {
  year: number;
  printed: string;
  role: '基準' | '目標' | '';
  given: YearValue | null;
  yearly: Derived | null;
  actual: YearValue | null;
}

/** 指標の値の表。基準、そのあとに目標か実績のある年度を古い順に。値は1つも落とさない。 */
export function valueRows({ data, derived }: IndicatorView): ValueTableRow[] {
  const { baseline, targets, actuals } = data;
  const years = [...new Set([...targets, ...actuals].map((entry) => entry.year))].sort((a, b) => a - b);
  const yearlyAt = (year: number): Derived | null => derived.find((item) => item.kind === 'yearly' && item.year === year) ?? null;
  const rows = years.map((year): ValueTableRow => {
    const given = targets.find((entry) => entry.year === year) ?? null;
    const actual = actuals.find((entry) => entry.year === year) ?? null;
    return { year, printed: (given ?? actual)?.printedYear ?? '', role: given ? '目標' : '', given, yearly: yearlyAt(year), actual };
  });
  return baseline ? [{ year: baseline.year, printed: baseline.printedYear, role: '基準', given: baseline, yearly: null, actual: null }, ...rows] : rows;
}
