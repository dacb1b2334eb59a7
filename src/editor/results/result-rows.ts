import { cellRef, cellText, isBlank, type Cell, type Grid, type SheetProblem } from './grid.ts';
import { CITED, FIXED, yearOfHeading } from './results-sheet.ts';

/** 表の1行。番号は0から（見出しの行が0）。 */
export interface ResultRow {
  index: number;
  key: string;
  version: string;
  years: { year: number; cell: Cell; column: number }[];
  cited: { cell: Cell; column: number }[];
}

/** 列の役割。 */
interface Columns {
  key: number;
  version: number;
  years: { year: number; column: number }[];
  cited: number[];
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

/** 表ではない、または表が変えられていることの断り。 */
const sheetProblem = (ref: string, problem: string, remedy: string): SheetProblem => ({ ref, label: '表の見出し', problem, remedy });

const EXPORT_AGAIN = 'もう一度書き出した表（npm run excel:export）に、値を写してください';

function columnsOf(header: Grid[number]): { columns?: Columns; problems: SheetProblem[] } {
  const names = header.map((cell) => plain(cellText(cell)));
  const problems = names.flatMap((name, column): SheetProblem[] => {
    const ref = cellRef(0, column);
    if (typeof header[column] === 'object' && header[column] !== null) return [sheetProblem(ref, `見出しを読めません（${header[column].odd}）`, EXPORT_AGAIN)];
    if (name === '') return [];
    if (names.indexOf(name) !== column) return [sheetProblem(ref, `列「${cellText(header[column])}」が2つあります`, '片方の列を消してください')];
    const known = [...FIXED, ...CITED].some((heading) => plain(heading) === name) || yearOfHeading(cellText(header[column])) !== undefined;
    return known ? [] : [sheetProblem(ref, `知らない列「${cellText(header[column])}」があります`, '列を足したり、見出しを変えたりしないでください。覚え書きは、ほかの表に書いてください')];
  });
  const lacking = ['キー', '版', ...CITED].filter((heading) => !names.includes(heading));
  if (lacking.length > 0) return { problems: [sheetProblem('A1', lacking.length > 3 ? '実績の表ではありません' : `列「${lacking.join('」「')}」がありません`, EXPORT_AGAIN)] };
  const years = header.flatMap((cell, column) => ((year) => (year === undefined ? [] : [{ year, column }]))(yearOfHeading(cellText(cell))));
  return { columns: { key: names.indexOf('キー'), version: names.indexOf('版'), years, cited: CITED.map((heading) => names.indexOf(heading)) }, problems };
}

function rowOf(cells: Grid[number], index: number, columns: Columns): ResultRow {
  const at = (column: number): Cell => cells[column] ?? null;
  return {
    index,
    key: cellText(at(columns.key)),
    version: cellText(at(columns.version)),
    years: columns.years.map(({ year, column }) => ({ year, cell: at(column), column })),
    cited: columns.cited.map((column) => ({ cell: at(column), column })),
  };
}

/** 見出しのない列に書かれたもの。黙って捨てないため。 */
function strayCells(grid: Grid, width: number): SheetProblem[] {
  const named = (grid[0] ?? []).map((cell) => cellText(cell) !== '');
  return grid.flatMap((cells, row) => cells.flatMap((cell, column): SheetProblem[] => (row > 0 && !isBlank(cell) && (column >= width || !named[column]) ? [{ ref: cellRef(row, column), label: '見出しのない列', problem: '見出しのない列に、書かれたものがあります', remedy: '消してください。取り込めるのは、見出しのある列だけです' }] : [])));
}

/** 表を行に分ける。表でないもの、知らない列、キーのない行は断る。 */
export function resultRows(grid: Grid): { rows: ResultRow[]; problems: SheetProblem[] } {
  const header = grid[0] ?? [];
  const { columns, problems } = columnsOf(header);
  if (!columns || problems.length > 0) return { rows: [], problems };
  const rows = grid.slice(1).map((cells, index) => rowOf(cells, index + 1, columns)).filter((row) => !(grid[row.index] ?? []).every(isBlank));
  const keyless = rows.filter(({ key }) => key === '').map(({ index }): SheetProblem => ({ ref: cellRef(index, columns.key), label: 'キー', problem: 'キーのない行があります', remedy: '行を足さないでください。新しい指標は、先に指標のファイルを作ります' }));
  const twice = rows.filter(({ key, index }) => key !== '' && rows.some((other) => other.key === key && other.index < index)).map(({ index, key }): SheetProblem => ({ ref: cellRef(index, columns.key), label: key, problem: '同じ指標の行が2つあります', remedy: 'どちらかの行を消してください' }));
  return { rows: rows.filter(({ key }) => key !== ''), problems: [...strayCells(grid, header.length), ...keyless, ...twice] };
}
