import { eraFiscalYear } from '../fiscal-year/fiscal-year.ts';
import * as labels from '../text/labels.ts';
import type { ShownValue } from '../text/values.ts';
import { valueText } from '../text/values.ts';
import type { Difference } from './differences.ts';
import { isPlain } from './differences.ts';

/** 前後をそのまま並べて見せる長さの上限。長い文は、書き直したことだけを言う。 */
const SHOWN_LENGTH = 40;

/** 読者に言うほどでない項目。出典の場所は、まとめて1度だけ言う。 */
const SILENT = new Set(['order', '$schema', 'publishOn', 'printedYear', 'accumulationReason', 'concept', 'patterns']);

/** コード → 画面のことば。 */
const CODES: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(labels).filter((table) => typeof table === 'object'));
/** 半角の英字だけの文字は、コード。読者には画面のことばで見せ、ことばのないものは見せない。 */
const decoded = (text: string): string | null => (/^[A-Za-z]+$/u.test(text) ? (CODES[text] ?? null) : text);

/** 中身を読者のことばにする。まとまりは、いちばんの名だけを言う。言えなければ null。 */
function shown(value: unknown, unit: string | null): string | null {
  if (typeof value === 'string') return decoded(value);
  if (typeof value === 'number') return new Intl.NumberFormat('ja-JP').format(value);
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (!isPlain(value)) return null;
  if (isPlain(value['value'])) return shown(value['value'], unit);
  if (typeof value['kind'] === 'string') return valueText({ approximate: false, notes: [], ...value } as unknown as ShownValue, unit) ?? null;
  const name = ['printed', 'title', 'name', 'term', 'text', 'event', 'actor', 'about', 'label'].map((key) => value[key]).find((part) => typeof part === 'string');
  return typeof name === 'string' ? name : null;
}

/** 並びの1件の呼び名。年度のあるものは年度で言う。 */
function itemName(container: unknown, index: number): string {
  const item = Array.isArray(container) ? container[index] : undefined;
  if (isPlain(item) && typeof item['year'] === 'number') return `（${eraFiscalYear(item['year'])}）`;
  const name = shown(item, null);
  return name && name.length <= SHOWN_LENGTH ? `「${name}」` : `（${index + 1}件目）`;
}

/** 並びの1件の、名そのもの。名を直したときは、前後の名を並べて見せるので、場所では言わない。 */
const NAME_KEYS = new Set(['text', 'title', 'name', 'printed', 'event', 'term', 'label', 'about']);

/** 直した所の道すじ。並びの1件の名を直したときは、その並びまで。 */
function corrected(path: readonly (string | number)[]): readonly (string | number)[] {
  return typeof path.at(-2) === 'number' && NAME_KEYS.has(String(path.at(-1))) ? path.slice(0, -2) : path;
}

/** 道すじの呼び名。名は型から引く。例：目標値（令和10年度） */
function placeName(path: readonly (string | number)[], data: unknown, labelOf: (path: readonly (string | number)[]) => string): string {
  let here: unknown = data;
  const names: string[] = [];
  path.forEach((key, index) => {
    if (typeof key === 'number') names.push(itemName(here, key));
    else if (!(key === 'value' && names.length > 0)) names.push(`${names.length > 0 ? 'の' : ''}${labelOf(path.slice(0, index + 1))}`);
    here = Array.isArray(here) || isPlain(here) ? (here as Record<string | number, unknown>)[key] : undefined;
  });
  return names.join('');
}

/** 並びに足した・消した1件は、名を後ろに言うので、場所では年度だけを言う。 */
function wholeItem(path: readonly (string | number)[], value: unknown): readonly (string | number)[] {
  const isItem = typeof path.at(-1) === 'number';
  return isItem && !(isPlain(value) && typeof value['year'] === 'number') ? path.slice(0, -1) : path;
}

function sentence({ before, after }: Difference, place: string, unit: string | null): string {
  const [old, now] = [shown(before, unit), shown(after, unit)];
  const short = (text: string | null): text is string => text !== null && text.length <= SHOWN_LENGTH;
  const nothing = (value: unknown): boolean => value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  if (nothing(before)) return short(now) ? `${place}を加えました：${now}` : `${place}を加えました`;
  if (nothing(after)) return short(old) ? `${place}を消しました：${old}` : `${place}を消しました`;
  return short(old) && short(now) && old !== now ? `${place}を直しました：${old} → ${now}` : `${place}を書き直しました`;
}

interface Told { before: unknown; after: unknown; found: readonly Difference[]; labelOf: (path: readonly (string | number)[]) => string }

/** 違いを、読者のことばの文にする。 */
export function changeWords({ before, after, found, labelOf }: Told): string[] {
  const source = isPlain(after) ? after : isPlain(before) ? before : {};
  const unit = isPlain(source['unit']) && typeof source['unit']['printed'] === 'string' ? source['unit']['printed'] : null;
  const told = found.filter(({ path }) => !path.some((key) => SILENT.has(String(key)) || key === 'evidence'));
  const words = told.map((difference) => {
    const gone = difference.after === undefined;
    const path = gone || difference.before === undefined ? wholeItem(difference.path, gone ? difference.before : difference.after) : corrected(difference.path);
    return sentence(difference, placeName(path, gone ? before : after, labelOf), unit);
  });
  const evidence = found.some(({ path }) => path.includes('evidence'));
  return [...new Set([...words, ...(evidence && words.length === 0 ? ['出典の場所を直しました'] : [])])];
}
