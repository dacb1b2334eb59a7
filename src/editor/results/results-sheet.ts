import type { Indicator } from '../../schema/index.ts';
import { ACCUMULATION } from '../../text/labels.ts';
import { valueText } from '../../text/values.ts';
import { eraFiscalYear } from '../../text/written-value.ts';
import type { Grid } from './grid.ts';
import { cellOfValue } from './result-value.ts';

/** 実績を入れる指標1つ。 */
export interface ResultIndicator {
  /** 市のコード/計画/ID。表の行と、ファイルを結ぶ。 */
  key: string;
  /** 内容フォルダの親から見た位置。 */
  file: string;
  planTitle: string;
  data: Indicator;
  /** ファイルの文字そのもの。 */
  text: string;
  /** 書き出したときのファイルの印。取り込むときに、ほかの人が直していないかを確かめる。 */
  version: string;
}

/** 変えてはならない列。 */
export const FIXED = ['キー', '版', '計画', '指標', '単位', '数え方', '基準値', '目標値'] as const;
/** 新しい値の出典の列。 */
export const CITED = ['原資料', '行', '引用', '場所'] as const;

/** 年度の列の見出し。例：令和6年度（2024年度） */
export const yearHeading = (year: number): string => `${eraFiscalYear(year)}（${year}年度）`;

/** 年度の列の見出しから、西暦の年度を読む。年度の列でなければ undefined。 */
export function yearOfHeading(heading: string): number | undefined {
  const year = Number(/\((\d{4})年度\)$/u.exec(heading.normalize('NFKC'))?.[1]);
  return Number.isNaN(year) || yearHeading(year).normalize('NFKC') !== heading.normalize('NFKC') ? undefined : year;
}

/** 表の列の見出しすべて。 */
export const headings = (years: readonly number[]): string[] => [...FIXED, ...years.map(yearHeading), ...CITED];

const shown = (entry: Indicator['baseline'], unit: string | null): string => (entry ? `${eraFiscalYear(entry.year)} ${valueText(entry.value, unit)}` : '');

function rowOf({ key, version, planTitle, data }: ResultIndicator, years: readonly number[]): Grid[number] {
  const unit = data.unit.printed;
  const actuals = new Map(data.actuals.map(({ year, value }) => [year, value]));
  const cells = years.map((year) => {
    const value = actuals.get(year);
    return value ? cellOfValue(value) : null;
  });
  const targets = data.targets.map((target) => shown(target, unit)).join('、');
  return [key, version, planTitle, data.name, unit ?? '記載なし', ACCUMULATION[data.accumulation], shown(data.baseline, unit), targets, ...cells, null, null, data.name, null];
}

/** 実績の表。1行目が見出し、2行目から指標が1つずつ。 */
export const resultsGrid = (indicators: readonly ResultIndicator[], years: readonly number[]): Grid => [headings(years), ...indicators.map((indicator) => rowOf(indicator, years))];

/** 表に並べる年度：計画の始まりから終わり（または今年度）までと、実績のある年度。 */
export function resultYears(plans: readonly { from: number; to: number }[], indicators: readonly Indicator[], thisYear: number): number[] {
  const spans = plans.flatMap(({ from, to }) => Array.from({ length: Math.max(0, Math.min(to, thisYear) - from + 1) }, (_, index) => from + index));
  const written = indicators.flatMap(({ actuals }) => actuals.map(({ year }) => year));
  const years = [...new Set([...spans, ...written])].sort((a, b) => a - b);
  return years.length > 0 ? years : [thisYear - 1, thisYear];
}
