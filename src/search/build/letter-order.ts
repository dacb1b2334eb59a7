import { isLetter } from '../alphabet.ts';

/** 小分けのファイル1つに入る量のめやす（本文の単位の数）。small-files.ts の SIZE に、およそ1,500。 */
const CHUNK = 1_500;
/** ページごとに字が1つ増えるときの、位置1つに対する重さ。 */
const PER_PAGE = 1.5;

type Pages = readonly (readonly string[])[];

interface Group {
  letters: string[];
  weight: number;
}

/** 字ごとの重さ：索引の中で占める量。 */
function weights(pages: Pages): Map<string, number> {
  const found = new Map<string, number>();
  for (const units of pages) {
    for (const unit of units) if (isLetter(unit)) found.set(unit, (found.get(unit) ?? 0) + 1);
    for (const unit of new Set(units)) if (isLetter(unit)) found.set(unit, (found.get(unit) ?? 0) + PER_PAGE);
  }
  return found;
}

const joins = (a: string, b: string): boolean => [/^\p{Script=Han}$/u, /^[ァ-ヴー]$/u].some((script) => script.test(a) && script.test(b));

/** 続いて現れる字の組と、その結びつきの強さ。漢字どうし、かたかなどうしだけを見る。 */
function bonds(pages: Pages, weight: ReadonlyMap<string, number>): (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const units of pages) {
    for (let n = 1; n < units.length; n += 1) {
      const [a = '', b = ''] = [units[n - 1], units[n]].sort();
      if (a !== b && joins(a, b)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const strength = ([pair, count]: readonly [string, number]): number => {
    const [a = '', b = ''] = pair.split(' ');
    return count ** 1.5 / Math.sqrt((weight.get(a) ?? 1) * (weight.get(b) ?? 1));
  };
  const sorted = [...counts].sort((x, y) => strength(y) - strength(x) || (x[0] < y[0] ? -1 : 1));
  return sorted.map(([pair]) => pair.split(' ') as [string, string]);
}

/** 強く結びついた字から順に、1つのファイルに入る大きさまで、まとめていく。 */
function groups(weight: ReadonlyMap<string, number>, pairs: readonly (readonly [string, string])[]): Group[] {
  const home = new Map<string, Group>([...weight].sort().map(([letter, size]) => [letter, { letters: [letter], weight: size }]));
  for (const limit of [CHUNK / 2, CHUNK]) {
    for (const [a, b] of pairs) {
      const [one, other] = [home.get(a), home.get(b)];
      if (!one || !other || one === other || one.weight + other.weight > limit) continue;
      one.letters.push(...other.letters);
      one.weight += other.weight;
      for (const letter of other.letters) home.set(letter, one);
    }
  }
  return [...new Set(home.values())];
}

/** 大きなまとまりから順に、まだ入るファイルへ詰めていく。 */
function packed(list: readonly Group[]): string[] {
  const bins: Group[] = [];
  for (const group of [...list].sort((a, b) => b.weight - a.weight || ((a.letters[0] ?? '') < (b.letters[0] ?? '') ? -1 : 1))) {
    const bin = bins.find((candidate) => candidate.weight + group.weight <= CHUNK);
    if (bin) bin.letters.push(...group.letters);
    else bins.push({ letters: [...group.letters], weight: 0 });
    const filled = bin ?? bins.at(-1);
    if (filled) filled.weight += group.weight;
  }
  return bins.flatMap((bin) => bin.letters);
}

/**
 * 索引の字の並び。1字で1つのファイルになる字は、よく使う順に前へ、ほかは、続いて使われる字が隣に来るように並べる。
 * 同じ本文からは、いつも同じ並びになる。
 */
export function letterOrder(pages: Pages): string {
  const weight = weights(pages);
  const alone = [...weight].filter(([, size]) => size > CHUNK).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [letter] of alone) weight.delete(letter);
  const pairs = bonds(pages, weight).filter((pair) => pair.every((letter) => weight.has(letter)));
  return [...alone.map(([letter]) => letter), ...packed(groups(weight, pairs))].join('');
}
