import { pathText, type Citation, type ContentFile, type Path } from './content-tree.ts';
import { eraAt, lineOf, type SourceText } from './document.ts';
import type { Finding } from './finding.ts';
import { numeralsIn } from './numerals.ts';
import { halfWidthDigits, withCellsKept, withoutSpace } from './plain-text.ts';
import type { Sources } from './quotes.ts';
import { backedLines, tableRows } from './table.ts';

/** 表の欄に書かれているはずの文字。列は、年度か見出しの語で決まる。 */
interface Expected {
  path: Path;
  column: number | string;
  printed: string;
  evidence: readonly Citation[];
}

type Json = Record<string, unknown>;
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const evidenceOf = (node: Json): Citation[] => listOf(node['evidence']) as unknown as Citation[];
const PRINTED_OF: Record<string, string> = { number: 'printed', dash: 'printed', state: 'state', text: 'text' };

function yearValue(node: Json, path: Path): Expected[] {
  const value = node['value'] as Json;
  const printed = value[PRINTED_OF[String(value['kind'])] ?? ''];
  return typeof printed === 'string' ? [{ path, column: Number(node['year']), printed, evidence: evidenceOf(node) }] : [];
}

/** 指標の値、実施年度の欄、◎○：列を取り違えると、正しい数のまま誤りになるもの。 */
function expectedCells({ kind, data }: ContentFile): Expected[] {
  const root = data as Json;
  if (kind === 'indicator') {
    const series = ['targets', 'actuals'].flatMap((key) => listOf(root[key]).flatMap((node, index) => yearValue(node, [key, index])));
    return root['baseline'] ? [...yearValue(root['baseline'] as Json, ['baseline']), ...series] : series;
  }
  if (kind !== 'project') return [];
  const schedule = (root['schedule'] ?? {}) as Json;
  const cells = listOf(schedule['cells']).map((cell, index): Expected => ({ path: ['schedule', 'cells', index], column: Number(cell['year']), printed: String(cell['printed']), evidence: evidenceOf(schedule) }));
  const actors = listOf(root['actors']).map((actor, index): Expected => ({ path: ['actors', index], column: String(actor['actor']), printed: String(actor['printed']), evidence: evidenceOf(actor) }));
  return [...cells, ...actors];
}

const cellsOn = (source: SourceText, line: number): string[] => withCellsKept(lineOf(source, line)).split('\t');

function heads(cell: string, column: number | string, source: SourceText, line: number): boolean {
  if (typeof column === 'string') return withoutSpace(cell) === withoutSpace(column);
  return numeralsIn(cell, eraAt(source, line)).some((numeral) => numeral.isYear && numeral.readings.includes(column));
}

/** 表の中で、その列の見出しより下（見出しの欄そのものを含む）にある欄。rows を渡せばその行だけ。 */
function cellsUnder(source: SourceText, line: number, column: number | string, rows: readonly number[]): string[] {
  const table = tableRows(source, line);
  return table.flatMap((head) =>
    cellsOn(source, head).flatMap((cell, index) => (heads(cell, column, source, head) ? rows.filter((row) => row >= head && table.includes(row)).map((row) => cellsOn(source, row)[index] ?? '') : [])),
  );
}

/** 表でない行：数の並びと、年度の並びの数が同じなら、同じ順番の値。 */
function cellsInOrder(source: SourceText, lines: readonly number[], year: number): string[] {
  const rows = lines.map((line) => ({ line, numerals: numeralsIn(lineOf(source, line), eraAt(source, line)) }));
  const header = rows.find(({ numerals }) => numerals.length > 1 && numerals.every((numeral) => numeral.isYear));
  const at = header?.numerals.findIndex((numeral) => numeral.readings.includes(year)) ?? -1;
  if (!header || at < 0) return [];
  const same = rows.filter(({ line, numerals }) => line !== header.line && numerals.length === header.numerals.length);
  return same.map(({ numerals }) => numerals[at]?.printed ?? '');
}

const inCell = (cell: string, printed: string): boolean => {
  const [inside, wanted] = [cell, printed].map((text) => withoutSpace(halfWidthDigits(text))) as [string, string];
  return wanted !== '' && (inside.includes(wanted) || (/\d/u.test(inside) && wanted.startsWith(inside)));
};

/** 出典から決まる欄。決まらなければ空（この検査はしない）。 */
function candidates({ column, evidence }: Expected, sources: Sources): string[] {
  return [...sources.values()].flatMap((source) => {
    const lines = evidence.filter(({ document }) => document === source.id).flatMap(({ line }) => backedLines(source, line));
    const inTables = lines.filter((line) => lineOf(source, line).includes('\t'));
    const rows = typeof column === 'number' && inTables.length > 0 ? inTables.flatMap((line) => tableRows(source, line)) : inTables;
    const cited = inTables.some((line) => cellsUnder(source, line, column, inTables).length > 0) ? inTables : rows;
    const under = inTables.flatMap((line) => cellsUnder(source, line, column, cited));
    return under.length > 0 || typeof column === 'string' ? under : cellsInOrder(source, lines, column);
  });
}

/** 値・実施の印・◎○が、その年度・主体の列にあるか。列が出典から決まるものだけを確かめる。 */
export function checkColumns(files: readonly ContentFile[], sources: Sources): { all: number; findings: Finding[] } {
  const checked = files.flatMap((file) => expectedCells(file).map((expected) => ({ file, expected, cells: candidates(expected, sources) }))).filter(({ cells }) => cells.length > 0);
  const findings = checked
    .filter(({ expected, cells }) => !cells.some((cell) => inCell(cell, expected.printed)))
    .map(({ file, expected, cells }): Finding => ({ check: 'column', file: file.file, place: pathText(expected.path), problem: `「${expected.printed}」は、${expected.column} の列にありません（その列：${cells.map((cell) => cell.trim() || '空欄').join('、').slice(0, 80)}）` }));
  return { all: checked.length, findings };
}
