import { BREAK, positionsOf } from '../tokens.ts';

/** 正しさの試験：でたらめに取った句の結果が、本文の走査と同じ集合になるか。 */
export interface Trial {
  phrase: readonly string[];
  /** 走査で見つかるページの番号。 */
  expected: readonly number[];
}

/** 句の長さの上限（単位の数）。 */
const LONGEST = 10;
/** 本当にある句の割合。残りは、2つのページから取った部分をつなぐ。 */
const GENUINE = 0.75;

/** 種から決まる、0以上1未満の数の列（mulberry32）。いつ動かしても同じ試験になる。 */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (limit: number, random: () => number): number => Math.floor(random() * limit);

function sliceOf(pages: readonly (readonly string[])[], longest: number, random: () => number): readonly string[] {
  const units = pages[below(pages.length, random)] ?? [];
  const start = below(units.length, random);
  const length = 1 + below(longest, random);
  return units.slice(start, start + length).filter((unit) => unit !== BREAK);
}

function phraseOf(pages: readonly (readonly string[])[], genuine: boolean, random: () => number): readonly string[] {
  for (;;) {
    const phrase = genuine ? sliceOf(pages, LONGEST, random) : [...sliceOf(pages, LONGEST / 2, random), ...sliceOf(pages, LONGEST / 2, random)];
    if (phrase.length > 0) return phrase;
  }
}

/** count 個の試験を作る。はじめの4分の3は本文から取った句、残りはつないだ句。 */
export function trials(pages: readonly (readonly string[])[], count: number, seed = 20261121): Trial[] {
  const random = randomNumbers(seed);
  const lower = pages.map((units) => units.map((unit) => unit.toLowerCase()));
  return Array.from({ length: count }, (_, n) => {
    const phrase = phraseOf(lower, n < count * GENUINE, random);
    return { phrase, expected: lower.flatMap((units, page) => (positionsOf(phrase, units).length > 0 ? [page] : [])) };
  });
}
