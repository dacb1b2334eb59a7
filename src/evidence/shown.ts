import type { SourceText } from './document.ts';
import type { Figure } from './figures.ts';
import { numeralsIn } from './numerals.ts';
import { backedLines, tableRows } from './table.ts';

/** 組み立てたページから、照合に要ることだけを取り出したもの。 */
export interface ShownPage {
  /** dist/ からの位置（例：plans/032093/kyodo-suishin-3/index.html）。 */
  path: string;
  /** 出典として挙げた「資料:行」。 */
  cited: ReadonlySet<string>;
  /** 本文（出典の一覧の外）に見える数。 */
  numbers: ReadonlySet<number>;
}

const CITED = /data-evidence="([^"]+)"/gu;
const CITED_ITEM = /<li[^>]*\sdata-evidence="[^"]*"[^>]*>[\s\S]*?<\/li>/gu;
/** 出典の番号（Pin）。事実の数ではない。 */
const PIN = /<a[^>]*\sclass="[^"]*\bpin\b[^"]*"[^>]*>[\s\S]*?<\/a>/gu;
const INLINE = /<wbr\s*\/?>|<\/?(?:span|b|strong|em|small|abbr|ruby|rb)(?:\s[^>]*)?>/gu;
const UNSEEN = /<(script|style|title|head)[\s>][\s\S]*?<\/\1>/gu;

const decoded = (text: string): string =>
  text.replaceAll('&nbsp;', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** 本文の領域（main）。なければページ全体。 */
const mainOf = (html: string): string => /<main[\s>][\s\S]*<\/main>/u.exec(html)?.[0] ?? html;

/** HTML を、挙げた出典と見える数にする。出典の一覧に書かれた数は「見える数」に数えない。 */
export function shownPage(path: string, html: string): ShownPage {
  const main = mainOf(html);
  const cited = new Set([...main.matchAll(CITED)].map((match) => decoded(match[1] ?? '')));
  const pieces = [CITED_ITEM, PIN, UNSEEN].reduce((text, pattern) => text.replace(pattern, '\n'), main).replace(INLINE, '').split(/<[^>]*>/u);
  const numbers = new Set(pieces.flatMap((piece) => numeralsIn(decoded(piece)).flatMap((numeral) => numeral.readings)));
  return { path, cited, numbers };
}

/** その行の数を裏づける出典の行：その行、数だけの行ならその見出し、年なら同じ表の行。 */
function citingLines(source: SourceText, figure: Figure): number[] {
  const above = source.lines.map((_, index) => index + 1).filter((line) => line <= figure.line && figure.line - line <= 4 && backedLines(source, line).includes(figure.line));
  return [figure.line, ...above, ...(figure.isYear ? tableRows(source, figure.line) : [])];
}

/** 市のページか。市区町村コードが住所の中にある。 */
export const isCityPage = (page: ShownPage, folder: string): boolean => page.path.split('/').includes(folder.slice(0, 6));

/** 出典と数がそろって見えるページのない数。pages はその市のページだけ。 */
export function notShown(figures: readonly Figure[], source: SourceText, pages: readonly ShownPage[]): Figure[] {
  return figures.filter((figure) => {
    const keys = citingLines(source, figure).map((line) => `${source.id}:${line}`);
    return !pages.some((page) => keys.some((key) => page.cited.has(key)) && figure.readings.some((value) => page.numbers.has(value)));
  });
}
