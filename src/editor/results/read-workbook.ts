import { EncryptedFileError } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Cell, Grid } from './grid.ts';
import type { UnreadableSheet } from './results-csv.ts';
import { RESULTS } from './results-workbook.ts';

/** 表のファイルの上限（バイト）。1つの市の表は数十KBなので、余裕を見て決めた。 */
const MAX_BYTES = 5 * 1024 * 1024;
/** 表の大きさの上限（マス）。これより広い表は、どこか遠くのマスに何かが書かれている。 */
const MAX_CELLS = 500_000;

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** 古い形式と、パスワードつきの表に共通の、先頭の印。 */
const isOle = (bytes: Uint8Array): boolean => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);
export const isZip = (bytes: Uint8Array): boolean => starts(bytes, 0x50, 0x4b);

const PASSWORD: UnreadableSheet = { problem: 'パスワードがかかっているか、古い形式（.xls）の表です', remedy: 'パスワードを外し、「Excel ブック（*.xlsx）」で保存し直してください' };
const CORRUPT: UnreadableSheet = { problem: 'Excel の表として読めません。こわれているか、ほかの種類のファイルです', remedy: '書き出した表（npm run excel:export）を Excel で開き、「Excel ブック（*.xlsx）」で保存し直してください' };

type Book = Awaited<ReturnType<typeof readXlsx>>;
type Sheet = Book['sheets'][number];

async function opened(bytes: Uint8Array): Promise<Book | UnreadableSheet> {
  if (bytes.length > MAX_BYTES) return { problem: '表のファイルが大きすぎます', remedy: '画像などを消してください（5MB まで）' };
  if (isOle(bytes)) return PASSWORD;
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    return error instanceof EncryptedFileError ? PASSWORD : CORRUPT;
  }
}

/** 値として受け取れないマスの理由。受け取れるなら undefined。 */
function oddness(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = sheet.cells?.get(`${row},${column}`);
  const value = sheet.rows[row]?.[column];
  if (cell?.formula !== undefined || cell?.type === 'formula') return '式が書かれています';
  if (cell?.type === 'error' || (typeof value === 'string' && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u.test(value))) return 'エラーの値があります';
  if (value instanceof Date) return '日付に変わっています';
  return typeof value === 'boolean' ? '「はい・いいえ」の値に変わっています' : undefined;
}

function cellOf(sheet: Sheet, row: number, column: number): Cell {
  const odd = oddness(sheet, row, column);
  if (odd !== undefined) return { odd };
  const value = sheet.rows[row]?.[column] ?? null;
  const percent = sheet.cells?.get(`${row},${column}`)?.style?.numFmt?.includes('%');
  if (typeof value === 'number' && percent) return `${Number((value * 100).toPrecision(12))}%`;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** 結合されたマス。結合すると、左上のほかの値が消える。 */
function mergedCells(sheet: Sheet): UnreadableSheet | undefined {
  return (sheet.merges ?? []).length > 0 ? { problem: '結合されたマスがあります', remedy: 'マスの結合を解いてください。結合すると、左上のほかの値が消えます' } : undefined;
}

/** Excel の表を読む。読めないとき、表の名が違うとき、結合があるときは断る。 */
export async function workbookGrid(bytes: Uint8Array): Promise<{ grid: Grid } | UnreadableSheet> {
  const book = await opened(bytes);
  if ('problem' in book) return book;
  const sheet = book.sheets.find(({ name }) => name === RESULTS);
  if (!sheet) return { problem: `「${RESULTS}」の表がありません`, remedy: `表の名を「${RESULTS}」に戻すか、書き出した表（npm run excel:export）を使ってください` };
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  if (width * sheet.rows.length > MAX_CELLS) return { problem: '表が広すぎます', remedy: '遠くのマスに書かれたものを消してください' };
  return mergedCells(sheet) ?? { grid: sheet.rows.map((cells, row) => cells.map((_, column) => cellOf(sheet, row, column))) };
}
