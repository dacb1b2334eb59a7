import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorView } from '../../src/model/index.ts';

/** 1つの指標の値の数。内容・表・ページの図・図のファイル・CSV の5つが、同じでなければならない。 */
export interface ValueCounts { content: number; table: number; chart: number; picture: number; csv: number }

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** 図の中の印の数。状態の図は、印ではなく語の組なので、その数。 */
function chartCount(html: string, shape: IndicatorView['shape']): number {
  const figure = /<figure[\s>][\s\S]*?<\/figure>/u.exec(html)?.[0] ?? '';
  return shape === 'state' ? count(figure, /<dd[\s>]/gu) : count(figure, /<title(?! id=)[^>]*>/gu);
}

/** CSV の行の数。見出しの行を除く。引用符の中の改行は、行の区切りではない。 */
const csvRows = (csv: string): number => count(csv.replace(/"(?:[^"]|"")*"/gu, '""'), /\r\n/gu) - 1;

/** 組み立てたサイト（folder）で、指標の値を数える。 */
export function valueCounts(indicator: IndicatorView, folder: string): ValueCounts {
  const { data, plan, id, path, shape } = indicator;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const html = read(`${path}index.html`);
  return {
    content: (data.baseline ? 1 : 0) + data.targets.length + data.actuals.length,
    table: count(html, /<span data-value(?:[\s=][^>]*)?>/gu),
    chart: chartCount(html, shape),
    picture: count(read(`${path.slice(0, -1)}.svg`), /<title>/gu) - 1,
    csv: csvRows(read(`/data/indicators/${plan.city.code}/${plan.id}/${id}.csv`)),
  };
}

/** 5つの数がそろっているか。 */
export const agree = (counts: ValueCounts): boolean => new Set(Object.values(counts)).size === 1;
