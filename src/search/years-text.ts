import { yearLabel } from './query/year-forms.ts';
import { rangesOf } from './ranges.ts';

const rangeText = (range: string): string => {
  const [from = '', to] = range.split('-');
  const short = (year: string): string => yearLabel(Number(year)).short;
  return to === undefined ? `${short(from)}（${from}）` : `${short(from)}〜${short(to)}（${from}〜${to}）`;
};

/** 結果の行に見せる年度：1年なら 令和6年度（2024年度）、続く年は R6〜R10（2024〜2028）。 */
export function yearsText(years: readonly number[]): string {
  const [only] = years;
  if (only !== undefined && years.length === 1) return yearLabel(only).long;
  return rangesOf(years).split(' ').filter(Boolean).map(rangeText).join('・');
}
