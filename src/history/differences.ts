/** 中身の違いひとつ。path は項目の道すじ。 */
export interface Difference {
  path: (string | number)[];
  before: unknown;
  after: unknown;
}

type Plain = Record<string, unknown>;
export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** 並びの1件を、前後で同じものと見分ける手がかり。先にあるものを使う。 */
const IDENTITIES = ['id', 'year', 'node', 'name', 'title', 'term', 'actor', 'text', 'event', 'about', 'label', 'word', 'where'];

function identityOf(item: unknown): string | undefined {
  if (!isPlain(item)) return typeof item === 'string' ? item : undefined;
  const key = IDENTITIES.find((name) => ['string', 'number'].includes(typeof item[name]));
  return key && `${key}:${item[key]}`;
}

type Pair = readonly [number | null, number | null];

/** 手がかりで組になったもの以外を、書き直された1件とみて、並び順で組にする。番号や年度で見分けるものは、別の1件とみる。 */
function pairsLeft(old: readonly number[], now: readonly number[], fixed: boolean): Pair[] {
  if (fixed) return [...now.map((index): Pair => [null, index]), ...old.map((index): Pair => [index, null])];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index): Pair => [old[index] ?? null, now[index] ?? null]);
}

/** 並びの前後を組にする。手がかりが重なるときは、並び順で組にする。 */
function pairs(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const [old, now] = [before.map(identityOf), after.map(identityOf)];
  const clear = [old, now].every((list) => list.every((name) => name !== undefined) && new Set(list).size === list.length);
  if (!clear) return pairsLeft(before.map((_, index) => index), after.map((_, index) => index), false);
  const met = now.flatMap((name, index): Pair[] => (old.includes(name) ? [[old.indexOf(name), index]] : []));
  const rest = (list: readonly (string | undefined)[], other: readonly (string | undefined)[]): number[] => list.flatMap((name, index) => (other.includes(name) ? [] : [index]));
  return [...met, ...pairsLeft(rest(old, now), rest(now, old), [...old, ...now].some((name) => /^(?:id|year|node):/u.test(name ?? '')))];
}

const VALUE_KINDS = new Set(['number', 'state', 'dash', 'blank', 'notStated', 'unpublished', 'uncertain', 'unreadable', 'text']);

/** 値（数・状態・横線 …）は、ひとまとまりに見る。 */
const isValue = (value: unknown): boolean => isPlain(value) && VALUE_KINDS.has(String(value['kind']));

/**
 * 前と後の中身の違い。増えた項目の before、なくなった項目の after は undefined。
 * 並び順だけの違いは数えない。
 */
export function differences(before: unknown, after: unknown, path: (string | number)[] = []): Difference[] {
  // 並びのない項目は、空の並びと同じ。
  if ((Array.isArray(before) && after === undefined) || (before === undefined && Array.isArray(after))) return differences(before ?? [], after ?? [], path);
  if (Array.isArray(before) && Array.isArray(after)) {
    return pairs(before, after).flatMap(([old, now]) => differences(old === null ? undefined : before[old], now === null ? undefined : after[now], [...path, now ?? old ?? 0]));
  }
  if (isPlain(before) && isPlain(after) && !isValue(before) && !isValue(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}
