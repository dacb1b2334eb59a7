import type { Alphabet } from '../alphabet.ts';
import { pageWords } from '../index-words.ts';
import { spaced } from '../tokens.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** 題の代わりに置く、索引にない字。題を置かないと Pagefind が見出しを題とし、番号などを置くと数の検索に当たる。 */
const NO_TITLE = '\u9fff';

/** 索引のために渡す写し。公開するHTMLには手を触れない。row は一覧表の行の番号。 */
export function pageCopy(units: readonly string[], row: number, alphabet: Alphabet): string {
  const attributes = `data-pagefind-meta="title[data-title]" data-title="${NO_TITLE}" data-pagefind-sort="row[data-row]" data-row="${row}"`;
  return `<!doctype html><html><body data-pagefind-body><p ${attributes}>${escaped(spaced(pageWords(units, alphabet)))}</p></body></html>`;
}
