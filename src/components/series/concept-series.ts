import type { PeriodAxisSeries, PeriodRow } from '../../charts/period-axis.ts';
import type { PeriodMark } from '../../charts/period-marks.ts';
import type { TargetPathSeries } from '../../charts/target-path.ts';
import { eraFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import type { IndicatorView } from '../../model/index.ts';
import type { YearValue } from '../../schema/index.ts';
import { indicatorSentence, resultSentence } from '../../text/indicator-text.ts';
import { valueText } from '../../text/values.ts';
import { targetPathSeries } from './indicator-series.ts';
import { yearLabels } from './year-labels.ts';

type Link = (path: string) => string;

const entriesOf = ({ data }: IndicatorView): YearValue[] => [...(data.baseline ? [data.baseline] : []), ...data.targets, ...data.actuals];

function rangeOf(indicators: readonly IndicatorView[]): { from: number; to: number } {
  const years = indicators.flatMap(entriesOf).map((entry) => entry.year);
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** 比べられる指標を、同じ年度軸の小さな図にする入力。 */
export function conceptPanels(indicators: readonly IndicatorView[], link: Link): { place: string; name: string; href: string; desc: string; series: TargetPathSeries }[] {
  const { from, to } = rangeOf(indicators);
  return indicators.map((indicator) => ({
    place: indicator.plan.city.name,
    name: indicator.data.name,
    href: link(indicator.path),
    desc: `${indicatorSentence(indicator)}${resultSentence(indicator)}`,
    series: { ...targetPathSeries(indicator), yearLabels: yearLabels(from, to) },
  }));
}

/** 年度の印だけを置く。値の大きさは、目盛りが違うので図にしない。 */
function marksOf({ data }: IndicatorView): PeriodMark[] {
  const [first, last] = [data.targets[0], data.targets.at(-1)];
  const baseline: PeriodMark[] = data.baseline ? [{ kind: 'baseline', year: data.baseline.year, label: '基準' }] : [];
  if (!first || !last) return baseline;
  return [...baseline, first === last ? { kind: 'target', year: last.year, label: '目標' } : { kind: 'stated', from: first.year, to: last.year, label: '年度ごとの目標' }];
}

/** 「基準 平成26年度 77事業／年」のように、値を言う行。 */
function notesOf(indicator: IndicatorView): string[] {
  const { data } = indicator;
  const unit = data.unit.printed;
  const told = (entries: readonly YearValue[]): string => entries.map((entry) => `${eraFiscalYear(entry.year)} ${valueText(entry.value, unit)}`).join('、');
  const rows = [['基準', data.baseline ? [data.baseline] : []], ['目標', data.targets], ['実績', data.actuals]] as const;
  const noted = entriesOf(indicator).flatMap((entry) => entry.value.notes.map((note) => `${note.mark}${note.text}`));
  const said = rows.flatMap(([role, entries]) => (entries.length > 0 ? [`${role}：${told(entries)}`] : role === '実績' ? ['実績：未公表'] : [`${role}：記載なし`]));
  return [...said, ...noted];
}

/** 数え方の違う指標を、同じ年度軸にだけ並べる入力。値は語で言い、共通の目盛りを作らない。 */
export function conceptAxis(indicators: readonly IndicatorView[], link: Link): PeriodAxisSeries {
  const { from, to } = rangeOf(indicators);
  const rows = indicators.map((indicator): PeriodRow => ({ place: indicator.plan.city.name, name: indicator.data.name, href: link(indicator.path), notes: notesOf(indicator), marks: marksOf(indicator) }));
  return { from, to, yearLabels: yearLabels(from, to), rows };
}
