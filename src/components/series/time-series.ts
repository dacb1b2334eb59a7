import type { Now } from '../../charts/now-band.ts';
import type { PeriodAxisSeries, PeriodRow } from '../../charts/period-axis.ts';
import type { PeriodMark } from '../../charts/period-marks.ts';
import type { LineageLink, PlanLineage } from '../../compare/lineage.ts';
import { shortFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import type { PlanRelation } from '../../schema/index.ts';
import { RELATION } from '../../text/labels.ts';
import { periodSeries } from './plan-series.ts';
import { yearLabels } from './year-labels.ts';

type Link = (path: string) => string;

/** 年度。暦の年しか分からないときは、同じ西暦の年度に置く。 */
const yearOf = (date: PlanRelation['date']): number | null => date && (date.fiscalYear ?? date.year);

/** 印刷された年から、印を決める。両端、終わりだけ、始まりだけ（～）、できごとの年の4通り。 */
export function relationMarks({ date, until }: Pick<LineageLink, 'date' | 'until'>): PeriodMark[] {
  const [from, to] = [yearOf(date), yearOf(until)];
  if (from !== null && to !== null) return [{ kind: 'stated', from, to, label: '記載' }];
  if (to !== null) return [{ kind: 'until', year: to, label: `${shortFiscalYear(to)}まで` }];
  if (from === null || !date) return [];
  return /[～〜]$/u.test(date.printed) ? [{ kind: 'from', year: from, label: `${shortFiscalYear(from)}から` }] : [{ kind: 'event', year: from, label: date.printed }];
}

/** 「平成29～33年度」のように、印刷された年を言う。なければ空。 */
export function printedYears({ date, until }: Pick<LineageLink, 'date' | 'until'>): string {
  if (date && until) return `${date.printed}〜${until.printed}`;
  return date?.printed ?? until?.printed ?? '';
}

/** 年の書かれた、ほかの計画の行。このサイトに載っている計画は、その計画の行があるので外す。 */
const relatedRows = ({ plan, links }: PlanLineage): PeriodRow[] =>
  links
    .filter((link) => link.plan === null && relationMarks(link).length > 0)
    .map((link) => ({ place: `${plan.city.name}の${RELATION[link.kind]}`, name: link.name, href: null, notes: [`${printedYears(link)}（印刷のまま）`], marks: relationMarks(link) }));

const yearsOf = (mark: PeriodMark): number[] => ('from' in mark ? [mark.from, mark.to] : [mark.year]);

/** すべての計画と、年の書かれた前後・関連の計画を、1つの年度軸に置く。計画のすぐ下に、その計画の前後を並べる。 */
export function timeSeries(lineages: readonly PlanLineage[], link: Link, now: Now): PeriodAxisSeries {
  const { rows } = periodSeries(lineages.map(({ plan }) => plan), link);
  const all = rows.flatMap((row) => [row, ...lineages.filter(({ plan }) => link(plan.path) === row.href).flatMap(relatedRows)]);
  const years = [now.year, ...all.flatMap((row) => row.marks.flatMap(yearsOf))];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return { from, to, now, yearLabels: yearLabels(from, to), rows: all };
}
