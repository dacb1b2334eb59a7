import type { BudgetSeries } from '../../charts/budget-bars.ts';
import type { Now } from '../../charts/now-band.ts';
import type { PeriodAxisSeries, PeriodRow } from '../../charts/period-axis.ts';
import type { PeriodMark } from '../../charts/period-marks.ts';
import type { ScheduleSeries } from '../../charts/schedule.ts';
import type { PlanView, ProjectView } from '../../model/index.ts';
import { eraFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import { yearRange } from '../../text/values.ts';
import { yearLabels } from './year-labels.ts';

type Link = (path: string) => string;

/** 今年度の帯。語は、尺の下に置く。 */
export const thisYearBand = (year: number): Now => ({ year, label: '今年度' });

/** 計画の期間を、年度軸の印にする。まだ書かれていない期、記載だけの年度、基準と目標だけ、を区別する。 */
export function periodMarks({ data, indicators }: PlanView): PeriodMark[] {
  if (data.phases.length > 0) return data.phases.map((phase) => ({ kind: phase.written ? 'period' : 'unwritten', from: phase.from, to: phase.to, label: phase.name.slice(0, 2) }));
  if (data.period) return [{ kind: 'period', from: data.period.from, to: data.period.to, label: data.ordinal }];
  if (indicators.length > 0 && indicators.every((indicator) => indicator.shape !== 'path')) {
    const baseline = indicators[0]?.data.baseline;
    const target = indicators[0]?.data.targets.at(-1);
    return [...(baseline ? [{ kind: 'baseline' as const, year: baseline.year, label: '基準' }] : []), ...(target ? [{ kind: 'target' as const, year: target.year, label: '目標' }] : [])];
  }
  return data.statedYears ? [{ kind: 'stated', from: data.statedYears.from, to: data.statedYears.to, label: '記載' }] : [];
}

function periodNotes({ data, period }: PlanView): string[] {
  const range = data.period ?? data.statedYears;
  const printed = range ? `${yearRange(range.from, range.to)}${data.period ? '。' : 'の記載があります。'}` : '期間の記載はありません。';
  return [printed, `${period.text}${period.draft ? '。原資料は案です。' : '。'}`];
}

const yearsOf = (mark: PeriodMark): number[] => ('from' in mark ? [mark.from, mark.to] : [mark.year]);

/** すべての計画を1つの年度軸に並べる入力。新しい計画が上。 */
export function periodSeries(plans: readonly PlanView[], link: Link, now: Now | null = null): PeriodAxisSeries {
  const rows = plans.map((plan): PeriodRow & { latest: number } => {
    const marks = periodMarks(plan);
    return { place: plan.city.name, name: plan.data.displayTitle, href: link(plan.path), notes: periodNotes(plan), marks, latest: Math.max(0, ...marks.flatMap(yearsOf)) };
  });
  const years = rows.flatMap((row) => row.marks.flatMap(yearsOf));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return { from, to, now, yearLabels: yearLabels(from, to), rows: rows.sort((a, b) => b.latest - a.latest) };
}

const cellKind = (printed: string, continued: boolean): 'do' | 'consider' | 'continue' => (continued ? 'continue' : printed === '検討' ? 'consider' : 'do');

/** 事業の予定を、前の年度との続きでまとめて言う。 */
function scheduleSummary(project: ProjectView): string {
  const starts = (project.schedule ?? []).filter((cell) => !cell.continued);
  return starts.map((cell) => `${eraFiscalYear(cell.year)}から${cell.effective}`).join('、');
}

/** 事業 × 年度の入力。 */
export function scheduleSeries(projects: readonly ProjectView[], link: Link, now: Now | null = null): ScheduleSeries {
  const years = projects.flatMap((project) => project.schedule?.map((cell) => cell.year) ?? []);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return {
    from,
    to,
    now,
    yearLabels: yearLabels(from, to),
    rows: projects.map((project, index) => ({
      ordinal: project.data.listings[0]?.ordinal ?? null,
      name: project.data.title,
      href: link(project.path),
      note: null,
      startsGroup: index > 0 && project.nodes[0]?.parent !== projects[index - 1]?.nodes[0]?.parent,
      summary: scheduleSummary(project),
      cells: (project.schedule ?? []).map((cell) => ({ year: cell.year, kind: cellKind(cell.printed, cell.continued), word: cell.printed })),
    })),
  };
}

/** 予算の棒の入力。額のない欄は、棒にせず数える。 */
export function budgetSeries(projects: readonly ProjectView[], link: Link): BudgetSeries {
  const amounts = (project: ProjectView) => (project.data.budget?.kind === 'amounts' ? project.data.budget.amounts : []);
  const stated = projects.filter((project) => amounts(project).length > 0);
  const counted = (kind: 'dash' | 'blank'): number => projects.filter((project) => project.data.budget?.kind === kind).length;
  const dash = projects.find((project) => project.data.budget?.kind === 'dash')?.data.budget;
  return {
    words: { parts: '内訳' },
    rows: stated.map((project) => {
      const own = amounts(project);
      const direction = own.every((amount) => amount.direction === 'revenue') ? 'revenue' : 'expense';
      return {
        name: project.data.title,
        href: link(project.path),
        note: project.departments.map((label) => label.text).join('、') || null,
        direction,
        yen: own.reduce((sum, amount) => sum + amount.yen, 0),
        label: own.length === 1 ? (own[0]?.printed.replace(/^収入\s*/u, '') ?? '') : `${(own.reduce((sum, amount) => sum + amount.yen, 0) / 1000).toLocaleString('ja-JP')}千円（計算値）`,
        word: direction === 'revenue' ? '収入' : null,
        parts: own.length > 1 ? own.map((amount) => ({ name: amount.label ?? '', label: amount.printed, yen: amount.yen })) : [],
      };
    }),
    counted: [
      ...(dash?.kind === 'dash' ? [{ glyph: dash.printed, hiddenGlyph: '横線', name: `予算の欄が「${dash.printed}」の事業`, note: null, label: `${counted('dash')}事業` }] : []),
      ...(counted('blank') > 0 ? [{ glyph: '', hiddenGlyph: '空欄', name: '予算の欄が空いている事業', note: null, label: `${counted('blank')}事業` }] : []),
    ],
  };
}
