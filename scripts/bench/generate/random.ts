/** 種から決まる乱数。同じ種なら、どの機械でも同じ並びになる（mulberry32）。 */
export interface Random {
  /** 0以上1未満。 */
  next: () => number;
  /** from 以上 to 以下の整数。 */
  int: (from: number, to: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** 重ならない count 個。足りなければ全部。元の並びのまま。 */
  some: <T>(items: readonly T[], count: number) => T[];
}

/** 文字列から32ビットの種を作る（FNV-1a）。 */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 種から乱数を作る。 */
export function randomOf(seed: string): Random {
  const next = mulberry32(seedOf(seed));
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('空の並びからは選べません');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const places = new Set<number>();
    while (places.size < Math.min(count, items.length)) places.add(Math.floor(next() * items.length));
    return items.filter((_, index) => places.has(index));
  };
  return { next, int, pick, some, chance: (probability) => next() < probability };
}
