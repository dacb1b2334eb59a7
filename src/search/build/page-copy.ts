import { isLetter, type Alphabet } from '../alphabet.ts';
import { pageWords } from '../index-words.ts';
import { BREAK, spaced, tokens } from '../tokens.ts';
import type { PageRecord } from './page-record.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** SDGs のように途中で大文字小文字が変わる語。Pagefind はこれを2語に割るので、小文字で載せる。 */
const isMixedCase = (unit: string): boolean => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(unit);

const indexed = (unit: string): string => (isMixedCase(unit) ? unit.toLowerCase() : unit);

/** 載せる単位の並び：段落ごとに分け、終わりに区切りの印を立てる。先頭の段落は見出し。 */
export const pageUnits = ({ blocks }: PageRecord): string[] => blocks.flatMap((block) => [...tokens(block).map(indexed), BREAK]);

/** 途中で大文字小文字の変わる語の、もとの形（小文字 → もとの形）。抜粋を戻すときに使う。 */
export function mixedCaseWords(records: readonly PageRecord[]): Record<string, string> {
  const words = records.flatMap((record) => record.blocks.flatMap((block) => tokens(block).filter(isMixedCase)));
  return Object.fromEntries([...new Set(words)].sort().map((word) => [word.toLowerCase(), word]));
}

/** 題の代わりに置く、索引にない字。題を置かないと Pagefind が見出しを題とし、番号などを置くと数の検索に当たる。 */
const NO_TITLE = '\u9fff';

/** 索引のために渡す写し。公開するHTMLには手を触れない。row は一覧表の行の番号。 */
export function pageCopy(units: readonly string[], row: number, alphabet: Alphabet): string {
  const attributes = `data-pagefind-meta="title[data-title]" data-title="${NO_TITLE}" data-pagefind-sort="row[data-row]" data-row="${row}"`;
  return `<!doctype html><html><body data-pagefind-body><p ${attributes}>${escaped(spaced(pageWords(units, alphabet)))}</p></body></html>`;
}

type Pages = readonly (readonly string[])[];

/** 本文に現れる ASCII でない字を、よく使う順に並べる。wanted は、数える単位。 */
function charsByUse(pages: Pages, wanted: (unit: string) => boolean): string {
  const counts = new Map<string, number>();
  for (const units of pages) for (const unit of units) if (wanted(unit)) for (const char of unit) if (char > '\x7f') counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([char]) => char).join('');
}

/** 字母に載せる字。 */
export const letterOrder = (pages: Pages): string => charsByUse(pages, isLetter);

/** 字母に載らない字（かっこや句読点など）。 */
export const otherChars = (pages: Pages): string => charsByUse(pages, (unit) => !isLetter(unit));

/** 文字でも数でもない単位。Pagefind に、捨てずに数えるよう伝える。 */
export function markUnits(pages: Pages): string {
  const marks = pages.flatMap((units) => units.filter((unit) => !/^[\p{L}\p{N}]/u.test(unit)));
  return [...new Set(marks)].sort().join('');
}
