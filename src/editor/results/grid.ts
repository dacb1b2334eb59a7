/** 表計算の1マス。式・結合・日付など、値として受け取れないものは odd に理由を持つ。 */
export type Cell = string | number | null | { odd: string };
export type Grid = Cell[][];

/** 表のどこかの誤り。ref は B5 のようなマスの名。表全体のことなら空。 */
export interface SheetProblem {
  ref: string;
  /** どの指標の、どの列か。 */
  label: string;
  problem: string;
  remedy: string;
}

/** 列の番号（0から）を、A、B … AA の名にする。 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** マスの名。行と列は0から数える。 */
export const cellRef = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** 前後の空白を除いた文字。値として受け取れないマスは空。 */
export const cellText = (cell: Cell | undefined): string => (cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell).trim());

export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
