import type { Cell, StateCell, ValueCell } from '../../charts/lane.ts';
import type { StateChangeSeries } from '../../charts/state-change.ts';
import type { TargetPathSeries } from '../../charts/target-path.ts';
import type { TwoPointSeries } from '../../charts/two-point.ts';
import { fullFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import type { IndicatorView } from '../../model/index.ts';
import type { Value, YearValue } from '../../schema/index.ts';
import { number, signed, valueText } from '../../text/values.ts';
import { yearLabels } from './year-labels.ts';

const WORDS = { target: '目標', baseline: '基準', actual: '実績', yearly: '1年分' };

/** 値が何の値か。 */
export type Role = '基準' | '目標' | '実績';
/** 印を指したときに読む文。出典の番号はページごとに違うので、呼ぶ側が作る。 */
export type Tip = (role: Role, entry: YearValue) => string;

/** 文のない印（埋め込み・小さな図）。 */
const noTip = (): undefined => undefined;

const BOXES: Partial<Record<Value['kind'], Pick<StateCell, 'style' | 'lines'>>> = {
  blank: { style: 'blank', lines: ['空欄'] },
  uncertain: { style: 'uncertain', lines: ['読取', '未確定'] },
  unreadable: { style: 'uncertain', lines: ['読めません'] },
  unpublished: { style: 'absent', lines: ['未公表'] },
};

/** 年度の値を、図の升にする。数でないものは、語の箱。 */
export function cellOf({ year, value }: Pick<YearValue, 'year' | 'value'>, unit: string | null, tip?: string): Cell {
  if (value.kind === 'number') return { kind: 'value', year, value: value.value, label: `${number(value.value)}${unit ?? ''}`, shortLabel: number(value.value), mark: value.notes[0]?.mark ?? null, tip };
  if (value.kind === 'dash') return { kind: 'state', year, style: 'dash', lines: [value.printed], tip };
  return { kind: 'state', year, ...(BOXES[value.kind] ?? { style: 'absent', lines: [valueText(value, null)] }), tip };
}

const isValue = (cell: Cell | null): cell is ValueCell => cell?.kind === 'value';

/** 累計から求めた1年分。図では符号をつけ、足した数だと分かるようにする。 */
function yearlyCells({ derived, data }: IndicatorView): ValueCell[] {
  const unit = data.unit.printed ?? '';
  return derived.flatMap(({ kind, year, value }) => (kind === 'yearly' && year !== null ? [{ kind: 'value' as const, year, value, label: `${signed(value)}${unit}`, shortLabel: signed(value), mark: null }] : []));
}

/** 目標のみちすじの入力。実績のない年度は「未公表」の升にする。 */
export function targetPathSeries(indicator: IndicatorView, tip: Tip | typeof noTip = noTip): TargetPathSeries {
  const { data } = indicator;
  const unit = data.unit.printed;
  const baseline = data.baseline && cellOf(data.baseline, unit, tip('基準', data.baseline));
  const years = [data.baseline, ...data.targets, ...data.actuals].flatMap((entry) => (entry ? [entry.year] : []));
  const actualAt = (year: number): Cell => {
    const entry = data.actuals.find((actual) => actual.year === year);
    return entry ? cellOf(entry, unit, tip('実績', entry)) : { kind: 'state', year, style: 'absent', lines: ['未公表'] };
  };
  return {
    unit,
    targets: data.targets.map((target) => cellOf(target, unit, tip('目標', target))),
    baseline: isValue(baseline) ? baseline : null,
    actuals: [...new Set([...data.targets, ...data.actuals].map((entry) => entry.year))].sort((a, b) => a - b).map(actualAt),
    yearly: yearlyCells(indicator),
    words: WORDS,
    yearLabels: yearLabels(Math.min(...years), Math.max(...years)),
    formatTick: number,
  };
}

/** 基準と、最後の目標。 */
export interface Pair { baseline: YearValue; target: YearValue }

/** 2時点の図の入力。 */
export function twoPointSeries({ data }: IndicatorView, { baseline, target }: Pair, tip: Tip | typeof noTip = noTip): TwoPointSeries {
  const unit = data.unit.printed;
  return {
    unit,
    rate: data.accumulation === 'ratio',
    baseline: cellOf(baseline, unit, tip('基準', baseline)),
    target: cellOf(target, unit, tip('目標', target)),
    words: WORDS,
    gapPhrases: ['この間の年度の', '値は、資料に', 'ありません'],
    yearLabels: yearLabels(baseline.year, target.year),
    formatTick: number,
  };
}

/** 状態の変わり方の入力。 */
export function stateChangeSeries({ data }: IndicatorView, { baseline, target }: Pair): StateChangeSeries {
  const actual = data.actuals.at(-1);
  const side = (role: Role, { year, value }: YearValue): StateChangeSeries['baseline'] => ({ role, year: fullFiscalYear(year), state: valueText(value, null) });
  return { baseline: side('基準', baseline), target: side('目標', target), actual: actual ? side('実績', actual) : null };
}
