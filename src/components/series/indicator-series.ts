import type { Cell, StateCell, ValueCell } from '../../charts/lane.ts';
import type { StateChangeSeries } from '../../charts/state-change.ts';
import type { TargetPathSeries } from '../../charts/target-path.ts';
import type { TwoPointSeries } from '../../charts/two-point.ts';
import { fullFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import type { IndicatorView } from '../../model/index.ts';
import type { Value, YearValue } from '../../schema/index.ts';
import { number, valueText } from '../../text/values.ts';
import { yearLabels } from './year-labels.ts';

const WORDS = { target: '目標', baseline: '基準', actual: '実績' };

const BOXES: Partial<Record<Value['kind'], Pick<StateCell, 'style' | 'lines'>>> = {
  blank: { style: 'blank', lines: ['空欄'] },
  uncertain: { style: 'uncertain', lines: ['読取', '未確定'] },
  unreadable: { style: 'uncertain', lines: ['読めません'] },
  unpublished: { style: 'absent', lines: ['未公表'] },
};

/** 年度の値を、図の升にする。数でないものは、語の箱。 */
export function cellOf({ year, value }: Pick<YearValue, 'year' | 'value'>, unit: string | null): Cell {
  if (value.kind === 'number') return { kind: 'value', year, value: value.value, label: `${number(value.value)}${unit ?? ''}`, shortLabel: number(value.value), mark: value.notes[0]?.mark ?? null };
  if (value.kind === 'dash') return { kind: 'state', year, style: 'dash', lines: [value.printed] };
  return { kind: 'state', year, ...(BOXES[value.kind] ?? { style: 'absent', lines: [valueText(value, null)] }) };
}

const isValue = (cell: Cell | null): cell is ValueCell => cell?.kind === 'value';

/** 目標のみちすじの入力。実績のない年度は「未公表」の升にする。 */
export function targetPathSeries({ data }: IndicatorView): TargetPathSeries {
  const unit = data.unit.printed;
  const baseline = data.baseline && cellOf(data.baseline, unit);
  const years = [data.baseline, ...data.targets].flatMap((entry) => (entry ? [entry.year] : []));
  const actualAt = (year: number): Cell => {
    const entry = data.actuals.find((actual) => actual.year === year);
    return entry ? cellOf(entry, unit) : { kind: 'state', year, style: 'absent', lines: ['未公表'] };
  };
  return {
    unit,
    targets: data.targets.map((target) => cellOf(target, unit)),
    baseline: isValue(baseline) ? baseline : null,
    actuals: data.targets.map((target) => actualAt(target.year)),
    words: WORDS,
    yearLabels: yearLabels(Math.min(...years), Math.max(...years)),
    formatTick: number,
  };
}

/** 2時点の図の入力。 */
export function twoPointSeries({ data }: IndicatorView, baseline: YearValue, target: YearValue): TwoPointSeries {
  const unit = data.unit.printed;
  return {
    unit,
    rate: data.accumulation === 'ratio',
    baseline: cellOf(baseline, unit),
    target: cellOf(target, unit),
    words: WORDS,
    gapPhrases: ['この間の年度の', '値は、資料に', 'ありません'],
    yearLabels: yearLabels(baseline.year, target.year),
    formatTick: number,
  };
}

/** 状態の変わり方の入力。 */
export function stateChangeSeries(baseline: YearValue, target: YearValue): StateChangeSeries {
  const side = (role: string, { year, value }: YearValue): StateChangeSeries['baseline'] => ({ role, year: fullFiscalYear(year), state: valueText(value, null) });
  return { baseline: side('基準', baseline), target: side('目標', target) };
}
