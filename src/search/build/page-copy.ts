import type { Alphabet } from '../alphabet.ts';
import { pageWords } from '../index-words.ts';
import { BREAK, spaced, tokens } from '../tokens.ts';
import type { PageRecord } from './page-record.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** SDGs のように途中で大文字小文字が変わる語。Pagefind はこれを2語に割るので、小文字で載せる。 */
const isMixedCase = (unit: string): boolean => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(unit);

/** 載せる本文。 */
export interface ShelfText {
  /** ページごとの単位の並び。段落ごとに分け、終わりに区切りの印を立てる。先頭の段落は見出し。 */
  pages: readonly (readonly string[])[];
  /** 途中で大文字小文字の変わる語の、もとの形（小文字 → もとの形）。抜粋を戻すときに使う。 */
  cases: Readonly<Record<string, string>>;
}

/** 載せるページすべての本文を、単位に分ける。同じ単位は1つの文字列にまとめ、ページが多くてもメモリをとらない。 */
export function shelfText(records: readonly PageRecord[]): ShelfText {
  const [shared, cases] = [new Map<string, string>(), new Map<string, string>()];
  const indexed = (unit: string): string => {
    const known = shared.get(unit);
    if (known !== undefined) return known;
    const kept = isMixedCase(unit) ? unit.toLowerCase() : unit;
    if (kept !== unit) cases.set(kept, unit);
    shared.set(unit, kept);
    return kept;
  };
  const pages = records.map(({ blocks }) => blocks.flatMap((block) => [...tokens(block).map(indexed), BREAK]));
  return { pages, cases: Object.fromEntries([...cases].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** 題の代わりに置く、索引にない字。題を置かないと Pagefind が見出しを題とし、番号などを置くと数の検索に当たる。 */
const NO_TITLE = '\u9fff';

/** 索引のために渡す写し。公開するHTMLには手を触れない。row は一覧表の行の番号。 */
export function pageCopy(units: readonly string[], row: number, alphabet: Alphabet): string {
  const attributes = `data-pagefind-meta="title[data-title]" data-title="${NO_TITLE}" data-pagefind-sort="row[data-row]" data-row="${row}"`;
  return `<!doctype html><html><body data-pagefind-body><p ${attributes}>${escaped(spaced(pageWords(units, alphabet)))}</p></body></html>`;
}
