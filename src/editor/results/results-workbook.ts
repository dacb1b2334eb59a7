import { writeXlsx } from 'hucre/xlsx';
import { cellRef, columnName, type Grid } from './grid.ts';
import { statesOf } from './result-value.ts';
import { CITED, FIXED, resultsGrid, type ResultIndicator } from './results-sheet.ts';

/** 実績を入れる表の名。 */
export const RESULTS = '実績';
const SOURCES = '原資料';
const GUIDE = '書き方';

/** 表に入れる、市とその原資料。 */
export interface ResultBook {
  cityName: string;
  indicators: readonly ResultIndicator[];
  years: readonly number[];
  sources: readonly { id: string; title: string }[];
}

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];
type Sheet = Sheets[number];
type Style = NonNullable<NonNullable<Sheet['columns']>[number]['style']>;

const border = { style: 'thin', color: { rgb: '999999' } } as const;
const FRAME = { top: border, bottom: border, left: border, right: border };
const HEAD: Style = { font: { bold: true, color: { rgb: 'FFFFFF' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '00118F' } }, border: FRAME, alignment: { wrapText: true, vertical: 'center' } };
/** 変えられない欄。 */
const LOCKED: Style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEEEE' } }, border: FRAME, alignment: { wrapText: true, vertical: 'top' }, protection: { locked: true } };
/** 書き込む欄。 */
const OPEN: Style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } }, border: FRAME, alignment: { wrapText: true, vertical: 'top' }, protection: { locked: false } };

const WIDTHS: Record<string, number> = { キー: 30, 版: 10, 計画: 24, 指標: 36, 単位: 8, 数え方: 14, 基準値: 18, 目標値: 30, 原資料: 26, 行: 8, 引用: 30, 場所: 30 };
const YEAR_WIDTH = 14;

function styledCells(grid: Grid): NonNullable<Sheet['cells']> {
  const cells: NonNullable<Sheet['cells']> = new Map();
  grid.forEach((row, index) =>
    row.forEach((value, column) => {
      const style = index === 0 ? HEAD : column < FIXED.length ? LOCKED : OPEN;
      cells.set(`${index},${column}`, { value: value !== null && typeof value === 'object' ? null : value, style });
    }),
  );
  return cells;
}

/** 原資料の選択肢、行番号、状態の選択肢。 */
function validations({ indicators, years, sources }: ResultBook): NonNullable<Sheet['dataValidations']> {
  const last = indicators.length + 1;
  const [first, end] = [FIXED.length, FIXED.length + years.length];
  const states = indicators.flatMap(({ data }, index) => {
    const values = [...statesOf(data).keys()];
    return values.length === 0 ? [] : [{ type: 'list' as const, values: [...values, '未公表'], allowBlank: true, showErrorMessage: true, errorTitle: '選べない状態です', errorMessage: '一覧から選んでください', range: `${cellRef(index + 1, first)}:${cellRef(index + 1, end - 1)}` }];
  });
  const document = { type: 'list' as const, formula1: `'${SOURCES}'!$A$2:$A$${sources.length + 1}`, allowBlank: true, showErrorMessage: true, errorTitle: 'ない原資料です', errorMessage: '一覧から選んでください。新しい原資料は、先に登録します', range: `${columnName(end)}2:${columnName(end)}${last}` };
  const line = { type: 'whole' as const, operator: 'greaterThanOrEqual' as const, formula1: '1', allowBlank: true, showErrorMessage: true, errorTitle: '行番号ではありません', errorMessage: '原資料の行を、1から数えた整数で書いてください', range: `${columnName(end + 1)}2:${columnName(end + 1)}${last}` };
  return [...states, ...(sources.length > 0 ? [document] : []), line];
}

function resultsSheet(book: ResultBook): Sheet {
  const grid = resultsGrid(book.indicators, book.years);
  const columns = (grid[0] ?? []).map((heading) => ({ width: WIDTHS[String(heading)] ?? YEAR_WIDTH, hidden: heading === 'キー' || heading === '版' }));
  return {
    name: RESULTS,
    columns,
    cells: styledCells(grid),
    rows: grid.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? null : cell))),
    dataValidations: validations(book),
    rowDefs: new Map([[0, { height: 34 }]]),
    freezePane: { rows: 1, columns: FIXED.length - 4 },
    protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
    a11y: { headerRow: 0, summary: `${book.cityName}の指標の実績を入れる表` },
  };
}

const listSheet = (name: string, rows: readonly (readonly string[])[], widths: readonly number[]): Sheet => ({
  name,
  columns: widths.map((width) => ({ width })),
  rows: rows.map((row) => [...row]),
  cells: new Map(rows.flatMap((row, index) => row.map((value, column) => [`${index},${column}`, { value, style: index === 0 ? HEAD : { alignment: { wrapText: true, vertical: 'top' as const } } }] as const))),
  protection: { sheet: true },
  a11y: { headerRow: 0, summary: name },
});

/** 使い方の表。 */
const guideRows = (cityName: string): string[][] => [
  ['書くこと', '書き方'],
  ['どこに書くか', '「実績」の表の、黄色い欄だけです。灰色の欄は変えられません。'],
  ['数', '半角でも全角でも、カンマがあっても読めます（7210、７，２１０、7,210件）。'],
  ['まだ公表していない値', '「未公表」と書くか、空のままにします。0 とは書きません。'],
  ['横線', '資料に横線が印刷されているときだけ「—」と書きます。'],
  ['出典', `新しい値を書いた行には、${CITED.join('・')}を書きます。引用は、その行にある短い見出しです。`],
  ['直すとき', '値だけを直すと、もとの出典が残ります。出典も変わったときは、出典の欄も書きます。'],
  ['しないこと', '行や列を足す、見出しを変える、マスを結合する、式を書く。'],
  ['取り込み方', 'npm run excel:import -- このファイル　で変わる所を確かめ、--write をつけると書き込みます。'],
  ['市', cityName],
];

/** 実績を入れる Excel の表。変えられない欄は鍵がかかり、原資料と状態は選択肢から選べる。 */
export const resultsWorkbook = (book: ResultBook): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [resultsSheet(book), listSheet(SOURCES, [['原資料', '呼び名'], ...book.sources.map(({ id, title }) => [id, title])], [30, 60]), listSheet(GUIDE, guideRows(book.cityName), [24, 80])],
    properties: { title: `${book.cityName}の実績`, description: '指標の実績を入れる表' },
    defaultFont: { name: 'Yu Gothic', size: 11 },
  });
