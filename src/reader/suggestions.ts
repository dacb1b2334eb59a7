import { eraFiscalYear, writtenDate, writtenFiscalYear, writtenNumber } from '../text/written-value.ts';
import { valueAt } from './schema-path.ts';
import type { Issue } from './refusals.ts';

/** 年度を書く項目の名。 */
const YEAR_KEYS = new Set(['year', 'from', 'to', 'fiscalYear']);

/** 年度の項目に、そのまま書ける西暦。書かれた文字か、隣の「印刷された形」から読む。 */
function yearSuggestion(value: unknown, path: readonly PropertyKey[], data: unknown): string | undefined {
  const near = valueAt(data, path.slice(0, -1));
  const printed = (near as { printedYear?: unknown; printed?: unknown } | undefined)?.printedYear ?? (near as { printed?: unknown } | undefined)?.printed;
  const year = (typeof value === 'string' ? writtenFiscalYear(value) : undefined) ?? (typeof printed === 'string' ? writtenFiscalYear(printed) : undefined);
  return year === undefined ? undefined : `西暦で ${year} と書いてください（${eraFiscalYear(year)}は ${year}）`;
}

/** 数の項目に、そのまま書ける形。見当がつかなければ undefined。 */
export function numberSuggestion(value: unknown, path: readonly PropertyKey[], data: unknown): string | undefined {
  if (YEAR_KEYS.has(String(path.at(-1)))) return yearSuggestion(value, path, data);
  const number = typeof value === 'string' ? writtenNumber(value) : undefined;
  if (number === undefined) return undefined;
  const unit = number.unit === '' ? '' : `「${number.unit}」は単位の項目に書きます。`;
  return `引用符（"）とカンマを外し、半角数字で ${number.value} と書いてください。${unit}`;
}

/** 文字の項目に、そのまま書ける形（いまは日付だけ）。 */
export function textSuggestion(value: string, issue: Issue): string {
  const date = issue.code === 'invalid_format' && issue.format === 'date' ? writtenDate(value) : undefined;
  return date === undefined ? '' : `"${date}" と書いてください。`;
}
