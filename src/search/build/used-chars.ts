import { isLetter } from '../alphabet.ts';

/** 載せるページすべてに現れる字。 */
export interface UsedChars {
  /** 字母に載せる字。よく使う順。 */
  letters: string;
  /** 字母に載らない字（かっこや句読点など。ASCII でないもの）。よく使う順。 */
  marks: string;
  /** 文字でも数でもない単位。Pagefind に、捨てずに数えるよう伝える。 */
  kept: string;
}

type Counts = Map<string, number>;

const inOrder = (counts: Counts): string => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([char]) => char).join('');
const count = (counts: Counts, char: string): unknown => counts.set(char, (counts.get(char) ?? 0) + 1);

/** 本文の単位を一度だけ読んで、現れる字を集める。 */
export function usedChars(pages: Iterable<readonly string[]>): UsedChars {
  const [letters, marks, kept]: [Counts, Counts, Set<string>] = [new Map(), new Map(), new Set()];
  for (const units of pages) {
    for (const unit of units) {
      if (isLetter(unit)) count(letters, unit);
      else for (const char of unit) if (char > '\x7f') count(marks, char);
      if (!/^[\p{L}\p{N}]/u.test(unit)) kept.add(unit);
    }
  }
  return { letters: inOrder(letters), marks: inOrder(marks), kept: [...kept].sort().join('') };
}
