import { parseCsv, writeCsv } from 'hucre/csv';
import { shiftJis } from './shift-jis.ts';
import type { Cell, Grid } from './grid.ts';

/** 表を CSV にする。UTF-8 は BOM つき（Excel がそのまま開ける）。式に見える文字は ' で守る。Shift_JIS にない字は missing に挙げる。 */
export function resultsCsv(grid: Grid, encoding: 'utf-8' | 'shift_jis'): { bytes: Uint8Array; missing: string[] } {
  const rows = grid.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? '' : cell)));
  const text = writeCsv(rows, { escapeFormulae: true });
  return encoding === 'shift_jis' ? shiftJis(text) : { bytes: new TextEncoder().encode(`\uFEFF${text}`), missing: [] };
}

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** 表にできなかったこと。 */
export interface UnreadableSheet {
  problem: string;
  remedy: string;
}

/** 引用符が閉じていないか。閉じていないと、残りの行が1マスになる。 */
const openQuote = (text: string): boolean => (text.match(/"/gu) ?? []).length % 2 === 1;

/** CSV（UTF-8 か Shift_JIS）を表にする。どちらでも同じ結果になる。 */
export function csvGrid(bytes: Uint8Array): { grid: Grid } | UnreadableSheet {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = utf16 ? undefined : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'shift_jis'));
  if (text === undefined) return { problem: `文字コードが分かりません${utf16 ? '（UTF-16 のようです）' : ''}`, remedy: 'Excel の「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んでください' };
  if (openQuote(text)) return { problem: '引用符（"）が閉じていない行があります', remedy: 'Excel で開き直して、CSV で保存し直してください' };
  const delimiter = text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',';
  const rows = parseCsv(text, { delimiter, unescapeFormulae: true });
  return { grid: rows.map((row) => row.map((cell): Cell => (typeof cell === 'string' ? cell : cell === null ? null : String(cell)))) };
}
