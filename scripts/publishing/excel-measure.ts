import type { Cell, Grid } from '../../src/editor/results/grid.ts';
import { workbookGrid } from '../../src/editor/results/read-workbook.ts';
import { csvGrid, resultsCsv } from '../../src/editor/results/results-csv.ts';
import { resultsGrid } from '../../src/editor/results/results-sheet.ts';
import { resultsWorkbook, type ResultBook } from '../../src/editor/results/results-workbook.ts';
import { statesOf } from '../../src/editor/results/result-value.ts';
import type { Content } from '../../src/reader/index.ts';
import { cityBook, cityIndicators } from '../results/city-results.ts';
import { sheetImport } from '../results/import-sheet.ts';

/** 表のやりとりの結果。 */
export interface ExcelMeasure {
  /** 書き出した表の数（市 × Excel・CSV・Shift_JIS の CSV）。 */
  sheets: number;
  /** 書き換えずに取り込んだときの、変わった値の数。 */
  roundTripChanges: number;
  /** 実績を1つずつ入れたファイルの数。 */
  edited: number;
  /** 入れた実績のほかに変わったバイト数。 */
  strayBytes: number;
}

const TODAY = '2026-11-21';

const codesWithIndicators = ({ entries }: Content): string[] => [...new Set(entries.filter(({ kind }) => kind === 'indicator').map(({ folder }) => folder.slice(0, 6)))];

async function readBack(book: ResultBook): Promise<Grid[]> {
  const grid = resultsGrid(book.indicators, book.years);
  const reads = [await workbookGrid(await resultsWorkbook(book)), csvGrid(resultsCsv(grid, 'utf-8').bytes), csvGrid(resultsCsv(grid, 'shift_jis').bytes)];
  return reads.map((read) => {
    if ('problem' in read) throw new Error(read.problem);
    return read.grid;
  });
}

/** すべての指標の最初の年度に、実績を1つずつ入れた表。 */
function filled({ indicators, years, sources }: ResultBook): Grid {
  const [header = [], ...rows] = resultsGrid(indicators, years);
  const year = header.findIndex((cell) => String(cell).includes('年度）'));
  const at = (name: string): number => header.indexOf(name);
  return [header, ...rows.map((row, index) => row.map((cell, column): Cell => {
    if (column === year) return [...statesOf(indicators[index]!.data).keys()][0] ?? '1,234';
    if (column === at('原資料')) return sources[0]?.id ?? '';
    if (column === at('行')) return 1;
    return column === at('場所') ? '実績の表' : cell;
  }))];
}

/** 前の文字のうち、後の文字の前後どちらにも残っていないバイト数。足しただけなら 0。 */
function strayBytes(before: string, after: string): number {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return Buffer.byteLength(before.slice(head, before.length - tail));
}

/** 指標のあるすべての市で、表のやりとりを測る。内容には書かない。 */
export async function excelMeasure(content: Content, root: string): Promise<ExcelMeasure> {
  const measure: ExcelMeasure = { sheets: 0, roundTripChanges: 0, edited: 0, strayBytes: 0 };
  for (const code of codesWithIndicators(content)) {
    const book = cityBook(content, { root, code, today: TODAY });
    const grids = await readBack(book);
    measure.sheets += grids.length;
    measure.roundTripChanges += grids.reduce((sum, grid) => sum + sheetImport(content, grid, { root, today: TODAY }).changes.length, 0);
    const { files, problems } = sheetImport(content, filled(book), { root, today: TODAY });
    if (problems[0]) throw new Error(`${code} ${problems[0].label}：${problems[0].problem}`);
    const before = new Map(cityIndicators(content, root, code).map(({ file, text }) => [file, text]));
    measure.edited += files.size;
    measure.strayBytes += [...files].reduce((sum, [file, text]) => sum + strayBytes(before.get(file) ?? '', text), 0);
  }
  return measure;
}
