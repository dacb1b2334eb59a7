import { csvFormatRow } from 'd3';
import type { Cell, Table } from './table.ts';

/** Excel が UTF-8 と分かるための印。 */
export const BOM = '\uFEFF';
export const LIST_SEPARATOR = ';';

const PURE_NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
/** 表計算ソフトが式として読む始まり。全角の記号も、日本語の環境では式になりうる。 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/**
 * 式として動きうる文字の前に ' を置く。数だけの文字はそのまま。
 * もとから ' で始まる式の形にも置くので、先頭の ' を1つ外せば、いつも元に戻る。
 */
export const guarded = (text: string): string => (FORMULA.test(text) && !PURE_NUMBER.test(text) ? `'${text}` : text);

const listText = (items: readonly string[]): string => items.map((item) => item.replaceAll(LIST_SEPARATOR, '；')).join(LIST_SEPARATOR);

/** セルの文字。null は空、数は桁区切りも単位もない数、並びは ; で区切る。 */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return guarded(typeof cell === 'string' ? cell : listText(cell));
}

/** CSV の始まり：BOM と、英字の項目名の行。 */
export const csvHead = ({ fields }: Pick<Table, 'fields'>): string => `${BOM}${fields.map((field) => field.name).join(',')}\r\n`;

/** CSV の中身の行。どの行も CRLF で終わるので、市ごとに作ってつなげられる。 */
export function csvRows({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  const names = fields.map((field) => field.name);
  return rows.map((row) => `${csvFormatRow(names.map((name) => cellText(row[name] ?? null)))}\r\n`).join('');
}

/** 表を CSV にする：UTF-8（BOM つき）、CRLF、1行目は英字の項目名。 */
export const csv = (table: Pick<Table, 'fields' | 'rows'>): string => csvHead(table) + csvRows(table);
