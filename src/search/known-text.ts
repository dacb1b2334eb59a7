import { numbersIn, rangesOf } from './ranges.ts';
import type { Hit } from './query/types.ts';

/** 調べてある当たりの書き方：ページの番号（続く番号はまとめる）、あれば「|」のあとに、題に現れるページと位置（ページ:位置）。 */
export function knownText(hits: readonly Hit[]): string {
  const titles = hits.flatMap(({ page, titleAt }) => (titleAt === undefined ? [] : [`${page}:${titleAt}`]));
  const pages = rangesOf(hits.map(({ page }) => page));
  return titles.length > 0 ? `${pages}|${titles.join(' ')}` : pages;
}

/** 書いてあるものを、当たりに戻す。回数は、あることだけを数える。 */
export function hitsIn(text: string): Hit[] {
  const [pages = '', titles = ''] = text.split('|');
  const places = new Map(titles.split(' ').map((entry) => entry.split(':').map(Number) as [number, number]));
  return numbersIn(pages).map((page) => {
    const titleAt = places.get(page);
    return titleAt === undefined ? { page, count: 1 } : { page, count: 1, titleAt };
  });
}
