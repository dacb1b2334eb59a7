import { isLetter } from '../alphabet.ts';
import { Listed } from '../listed-text.ts';
import { BREAK, spaced } from '../tokens.ts';
import type { UnitPages } from './unit-pages.ts';

/** これより多くのページにある2字の語は、索引から引くと、位置だけで1語に15KBほどかかる。 */
const OFTEN = 2_000;

/** 2つの番号を、1つの数で表す。 */
const pairOf = (first: number, second: number, kinds: number): number => first * kinds + second;

/** 単位の番号 → 字か。 */
const letters = ({ names }: UnitPages): boolean[] => names.map(isLetter);

/** 2字の語 → 現れるページの数。 */
function pageCounts(pages: UnitPages, isLetterAt: readonly boolean[]): Map<number, number> {
  const [counts, last] = [new Map<number, number>(), new Map<number, number>()];
  for (let page = 0; page < pages.length; page += 1) {
    const ids = pages.ids(page);
    for (let n = 0; n + 1 < ids.length; n += 1) {
      const [first, second] = [ids[n] ?? 0, ids[n + 1] ?? 0];
      if (!isLetterAt[first] || !isLetterAt[second]) continue;
      const pair = pairOf(first, second, pages.names.length);
      if (last.get(pair) === page) continue;
      last.set(pair, page);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** とても多くのページにある2字の語（空白で分けた2字）と、その現れ方。ページの少ない書架にはない。 */
export function frequentPairs(pages: UnitPages, often = OFTEN): Map<string, Listed> {
  if (pages.length <= often) return new Map();
  const frequent = new Map([...pageCounts(pages, letters(pages))].filter(([, count]) => count > often).map(([pair]) => [pair, new Listed(pages.length)]));
  const kinds = pages.names.length;
  const end = pages.names.indexOf(BREAK);
  for (let page = 0; page < pages.length; page += 1) {
    const ids = pages.ids(page);
    const titleEnd = ids.indexOf(end);
    for (let n = 0; n + 1 < ids.length; n += 1) frequent.get(pairOf(ids[n] ?? 0, ids[n + 1] ?? 0, kinds))?.add(page, 1, n + 2 <= titleEnd ? n : undefined);
  }
  return new Map([...frequent].map(([pair, listed]) => [spaced([pages.names[Math.floor(pair / kinds)] ?? '', pages.names[pair % kinds] ?? '']), listed] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}
