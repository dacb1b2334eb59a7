import { pathText, type Citation, type ContentFile } from './content-tree.ts';
import { eraAt, lineOf, type SourceText } from './document.ts';
import { expectedCells, type ExpectedCell } from './expected-cells.ts';
import type { Finding } from './finding.ts';
import { numeralsIn } from './numerals.ts';
import { halfWidthDigits, withCellsKept, withoutSpace } from './plain-text.ts';
import type { Sources } from './quotes.ts';
import { backedLines, tableRows } from './table.ts';

const cellsOn = (source: SourceText, line: number): string[] => withCellsKept(lineOf(source, line)).split('\t');

function heads(cell: string, column: number | string, source: SourceText, line: number): boolean {
  if (typeof column === 'string') return withoutSpace(cell) === withoutSpace(column);
  return numeralsIn(cell, eraAt(source, line)).some((numeral) => numeral.isYear && numeral.readings.includes(column));
}

/** 表の中で、その列の見出しの欄と、それより下の rows の欄。 */
function cellsUnder(source: SourceText, line: number, column: number | string, rows: readonly number[]): string[] {
  const table = tableRows(source, line);
  const headed = table.flatMap((row) => cellsOn(source, row).flatMap((cell, index) => (heads(cell, column, source, row) ? [{ row, index }] : [])));
  return headed.flatMap((head) => rows.filter((row) => row >= head.row && table.includes(row)).map((row) => cellsOn(source, row)[head.index] ?? ''));
}

/** 表でない行：数の並びと年度の並びの個数が同じなら、同じ順番の値。 */
function cellsInOrder(source: SourceText, lines: readonly number[], year: number): string[] {
  const rows = [...new Set(lines)].map((line) => ({ line, numerals: numeralsIn(lineOf(source, line), eraAt(source, line)) }));
  const header = rows.find(({ numerals }) => numerals.length > 1 && numerals.every((numeral) => numeral.isYear));
  const at = header?.numerals.findIndex((numeral) => numeral.readings.includes(year)) ?? -1;
  if (!header || at < 0) return [];
  const same = rows.filter(({ line, numerals }) => line !== header.line && numerals.length === header.numerals.length);
  return same.map(({ numerals }) => numerals[at]?.printed ?? '');
}

/** 欄に、その印刷された形があるか。順番から取り出した欄は数だけなので、「55件※」の先頭と比べる。 */
function inCell(cell: string, printed: string): boolean {
  const inside = withoutSpace(halfWidthDigits(cell));
  const wanted = withoutSpace(halfWidthDigits(printed));
  if (/^[\d,.]+$/u.test(wanted)) return inside.match(/[\d,.]+/gu)?.includes(wanted) ?? false;
  return inside.includes(wanted) || (/^[\d,.]+$/u.test(inside) && wanted.match(/^[\d,.]+/u)?.[0] === inside);
}

const linesIn = (source: SourceText, citations: readonly Citation[]): number[] =>
  citations.filter(({ document }) => document === source.id).flatMap(({ line }) => backedLines(source, line));

/** 出典から決まる欄。決まらなければ空（この検査はしない）。挙げた行に列がなければ、表の下の行を見る。 */
function candidates({ column, evidence, around }: ExpectedCell, sources: Sources): string[] {
  return [...sources.values()].flatMap((source) => {
    const rows = linesIn(source, evidence).filter((line) => lineOf(source, line).includes('\t'));
    const cited = rows.flatMap((line) => cellsUnder(source, line, column, rows));
    if (typeof column === 'string') return cited;
    if (rows.length === 0) return cellsInOrder(source, linesIn(source, around), column);
    return [...cited, ...rows.flatMap((line) => cellsUnder(source, line, column, tableRows(source, line).filter((row) => isSchedule(source, row))))];
  });
}

/** 実施年度の表の行か。年度の見出しと印が別の行にあり、出典は表の頭を指すことがある。 */
const isSchedule = (source: SourceText, line: number): boolean => /実施|検討|→/u.test(lineOf(source, line));

/** 値・実施の印・◎○が、その年度・主体の列にあるか。列が出典から決まるものだけを確かめる。 */
export function checkColumns(files: readonly ContentFile[], sources: Sources): { all: number; findings: Finding[] } {
  const checked = files.flatMap((file) => expectedCells(file).map((cell) => ({ file, cell, found: candidates(cell, sources) }))).filter(({ found }) => found.length > 0);
  const findings = checked
    .filter(({ cell, found }) => !found.some((text) => inCell(text, cell.printed)))
    .map(({ file, cell, found }): Finding => ({ check: 'column', file: file.file, place: pathText(cell.path), problem: `「${cell.printed}」は、${cell.column} の列にありません（その列：${found.map((text) => text.trim() || '空欄').join('、').slice(0, 80)}）` }));
  return { all: checked.length, findings };
}
