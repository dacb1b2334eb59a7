import { fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { numberOf, type IndicatorView } from '../model/index.ts';
import type { YearValue } from '../schema/index.ts';
import { valueText } from '../text/values.ts';
import type { LintNote } from './lint-note.ts';

/** 目標の年度が1つだけで、途中の年度の目標がない。 */
export function singleTargetYear({ data }: IndicatorView): LintNote[] {
  const [only, more] = data.targets;
  if (!only || more || only.value.kind === 'state') return [];
  return [{ rule: 'singleTargetYear', sentence: `目標は${fullFiscalYear(only.year)}だけです。途中の年度の目標は、資料にありません。` }];
}

const sameNumber = (a: YearValue, b: YearValue): boolean => numberOf(a.value) !== null && numberOf(a.value) === numberOf(b.value);

/** 同じ数が続く並び。1つだけの並びは外す。 */
function flatRuns(entries: readonly YearValue[]): YearValue[][] {
  const runs: YearValue[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1)?.at(-1);
    if (last && sameNumber(last, entry)) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs.filter((run) => run.length > 1);
}

/** 目標が前の年度と同じ数で続く、または基準と同じ数である。 */
export function flatTarget({ data }: IndicatorView): LintNote[] {
  const unit = data.unit.printed;
  const [first] = data.targets;
  const atBaseline = data.baseline && first && sameNumber(data.baseline, first) ? [{ rule: 'flatTarget' as const, sentence: `基準と${fullFiscalYear(first.year)}の目標は、どちらも${valueText(first.value, unit)}です。` }] : [];
  const runs = flatRuns(data.targets).map((run): LintNote => {
    const [from, to] = [run[0], run.at(-1)] as [YearValue, YearValue];
    return { rule: 'flatTarget', sentence: `${fullFiscalYear(from.year)}から${fullFiscalYear(to.year)}まで、目標は${valueText(from.value, unit)}のままです。` };
  });
  return [...atBaseline, ...runs];
}
