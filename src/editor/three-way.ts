import { isPlain, same } from './same.ts';

/** 2人が、同じ所を違うものに直した。 */
export interface Clash {
  path: (string | number)[];
  theirs: unknown;
  mine: unknown;
}

interface Versions {
  /** 2人が開いたときのもの。 */
  base: unknown;
  theirs: unknown;
  mine: unknown;
}

/** 合わせたもの。ぶつかった所は、mine のまま clashes に挙げる。 */
export interface Joined {
  value: unknown;
  clashes: Clash[];
}

type Plain = Record<string, unknown>;
type Path = (string | number)[];

/** 種類（kind）を選び直した所は、欄ごとに混ぜない。 */
const sameKind = (...values: readonly Plain[]): boolean => new Set(values.map(({ kind }) => kind)).size === 1;

function joinedObject(base: Plain, theirs: Plain, mine: Plain, path: Path): Joined {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const parts = keys.map((key) => ({ key, ...joined({ base: base[key], theirs: theirs[key], mine: mine[key] }, [...path, key]) }));
  return { value: Object.fromEntries(parts.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value])), clashes: parts.flatMap(({ clashes }) => clashes) };
}

const startsWith = (list: readonly unknown[], head: readonly unknown[]): boolean => head.every((item, index) => index < list.length && same(item, list[index]));

function joinedList(base: readonly unknown[], theirs: readonly unknown[], mine: readonly unknown[], path: Path): Joined | null {
  if (theirs.length === base.length && mine.length === base.length) {
    const parts = base.map((item, index) => joined({ base: item, theirs: theirs[index], mine: mine[index] }, [...path, index]));
    return { value: parts.map(({ value }) => value), clashes: parts.flatMap(({ clashes }) => clashes) };
  }
  if (startsWith(theirs, base) && startsWith(mine, base)) return { value: [...theirs, ...mine.slice(base.length)], clashes: [] };
  return null;
}

/** 2人の直しを合わせる。片方だけが直した所は、その直しを採る。並びは、どちらも後ろに足しただけなら、両方を残す。 */
export function joined({ base, theirs, mine }: Versions, path: Path = []): Joined {
  if (same(theirs, mine) || same(base, theirs)) return { value: mine, clashes: [] };
  if (same(base, mine)) return { value: theirs, clashes: [] };
  if (isPlain(base) && isPlain(theirs) && isPlain(mine) && sameKind(base, theirs, mine)) return joinedObject(base, theirs, mine, path);
  const list = Array.isArray(base) && Array.isArray(theirs) && Array.isArray(mine) ? joinedList(base, theirs, mine, path) : null;
  return list ?? { value: mine, clashes: [{ path, theirs, mine }] };
}
