import { fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import type { Indicator, Value } from '../schema/index.ts';
import type { Derived, EffectiveCell, IndicatorView } from './views.ts';
import type { Project } from '../schema/index.ts';

/** 数の値だけを取り出す。数でなければ null。 */
export const numberOf = (value: Value): number | null => (value.kind === 'number' ? value.value : null);

/** 小数の誤差を落とす（資料の数は小数2桁まで）。 */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** 図の種類を、値の並びから決める。 */
export function indicatorShape(data: Indicator): IndicatorView['shape'] {
  const values = [data.baseline, ...data.targets].filter((entry) => entry !== null);
  if (values.some((entry) => entry.value.kind === 'state')) return 'state';
  if (data.targets.length > 1 || (data.actuals.length > 0 && data.targets.length > 0)) return 'path';
  return data.targets.length === 1 && data.baseline ? 'twoPoints' : data.targets.length === 1 ? 'path' : 'none';
}

/** 累計の目標から、1年分を求める。前の年度の累計がなければ求めない。 */
function yearlyFromCumulative({ baseline, targets }: Indicator, unit: string | null): Derived[] {
  const entries = [...(baseline ? [baseline] : []), ...targets];
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    const from = before?.year === entry.year - 1 ? numberOf(before.value) : null;
    const to = numberOf(entry.value);
    if (from === null || to === null) return [];
    return [{ kind: 'yearly' as const, year: entry.year, label: `${fullFiscalYear(entry.year)}の1年分`, value: rounded(to - from), unit, formula: `${to} − ${from}` }];
  });
}

const differenceUnit = (unit: string | null): string | null => (unit === '%' || unit === '％' ? 'ポイント' : unit);

function growth(data: Indicator, unit: string | null): Derived[] {
  const last = data.targets.at(-1);
  const from = data.baseline && numberOf(data.baseline.value);
  const to = last && numberOf(last.value);
  if (from === null || to === null || to === undefined) return [];
  const difference: Derived = { kind: 'difference', year: null, label: '基準から目標までの差', value: rounded(to - from), unit: differenceUnit(unit), formula: `${to} − ${from}` };
  if (data.accumulation === 'ratio' || from === 0) return [difference];
  return [difference, { kind: 'growth', year: null, label: '基準から目標までの伸び', value: Math.round(((to - from) / from) * 1000) / 10, unit: '%', formula: `(${to} − ${from}) ÷ ${from} × 100` }];
}

/** 実績と、同じ年度の目標との差。実績が数でない年度では求めない。 */
function distances({ actuals, targets }: Indicator, unit: string | null): Derived[] {
  return actuals.flatMap(({ year, value }) => {
    const target = targets.find((entry) => entry.year === year);
    const [result, aim] = [numberOf(value), target ? numberOf(target.value) : null];
    if (result === null || aim === null) return [];
    return [{ kind: 'distance' as const, year, label: `${fullFiscalYear(year)}の実績と目標の差`, value: rounded(result - aim), unit: differenceUnit(unit), formula: `${result} − ${aim}` }];
  });
}

/** 資料の数から求めた数。どれにも式がつく。数でない値からは何も求めない。 */
export function derivedValues(data: Indicator): Derived[] {
  const unit = data.unit.printed;
  const yearly = data.accumulation === 'cumulative' ? yearlyFromCumulative(data, unit) : [];
  return [...yearly, ...growth(data, unit), ...distances(data, unit)];
}

const ARROW = /^[→➡⇒]$/u;

/** → を前の欄の続きとして読む。最初の欄が → なら、意味は → のまま。 */
export function effectiveSchedule(schedule: Project['schedule']): EffectiveCell[] | null {
  if (!schedule) return null;
  let meaning = '';
  return schedule.cells.map(({ year, printed }) => {
    const continued = ARROW.test(printed) && meaning !== '';
    if (!continued) meaning = printed;
    return { year, printed, effective: meaning, continued };
  });
}
