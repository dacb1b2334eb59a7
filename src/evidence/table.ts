import { lineOf, type SourceText } from './document.ts';

/** 数字・記号・空白だけの行。引用できないので、見出しの行から指す。 */
const BARE = /^[\s\d０-９,，.．％%\-—―－→\u3000]*\d[\s\d０-９,，.．％%\-—―－→\u3000]*$/u;

/** その行を含む表（タブのある行の続き）の行番号。表でなければその行だけ。 */
export function tableRows(source: SourceText, line: number): number[] {
  if (!lineOf(source, line).includes('\t')) return [line];
  let first = line;
  let last = line;
  while (lineOf(source, first - 1).includes('\t')) first -= 1;
  while (lineOf(source, last + 1).includes('\t')) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function nextWritten(source: SourceText, line: number): number {
  let next = line + 1;
  while (next <= source.lines.length && lineOf(source, next).trim() === '') next += 1;
  return next;
}

/**
 * ある行を出典に挙げたとき、その行のほかに数を裏づける行。
 * 見出しのすぐ下（空行をはさむ）に数だけの行があれば、その行も含む。数だけの行は引用できないため。
 */
export function backedLines(source: SourceText, line: number): number[] {
  const next = nextWritten(source, line);
  return BARE.test(lineOf(source, next)) ? [line, next] : [line];
}
