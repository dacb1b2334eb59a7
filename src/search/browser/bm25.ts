/** 同じ語が増えたときの点の伸び方（k1）と、長いページを割り引く強さ（b）。BM25 でふつうに使われる範囲の値で、評価の問い（npm run eval:search）の点は、どれも変わらなかった。 */
const [SATURATION, LENGTH] = [1.4, 0.75];

/**
 * BM25 の点を付ける口。found は、その語のあるページの数。
 * ページの長さは一覧表にあるので、Pagefind の目次には書かず、点はここで付ける。
 */
export function bm25(found: number, pages: readonly { length: number }[]): (count: number, length: number) => number {
  const rarity = Math.log(1 + (pages.length - found + 0.5) / (found + 0.5));
  const average = pages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, pages.length);
  return (count, length) => (rarity * count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH + (LENGTH * length) / Math.max(1, average)));
}
