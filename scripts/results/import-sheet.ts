import { join } from 'node:path';
import type { Grid, SheetProblem } from '../../src/editor/results/grid.ts';
import { importResults, type ResultImport } from '../../src/editor/results/import-results.ts';
import type { ResultChange } from '../../src/editor/results/result-changes.ts';
import type { Content } from '../../src/reader/index.ts';
import { eraFiscalYear } from '../../src/text/written-value.ts';
import { Refusal } from '../command.ts';
import { problemsAfter } from '../planned-files.ts';
import { cityIndicators } from './city-results.ts';

/** 表のキーから、市のコードを読む。@throws Refusal いくつもの市が混じるとき。 */
export function codeOf(grid: Grid): string {
  const codes = [...new Set(grid.flat().flatMap((cell) => /^(\d{6})\/[a-z0-9-]+\/[a-z0-9-]+$/u.exec(String(cell ?? ''))?.[1] ?? []))];
  if (codes.length > 1) throw new Refusal(`いくつもの市（${codes.join('、')}）の行が混じっています。市ごとの表に分けてください。`);
  if (codes[0] === undefined) throw new Refusal('実績の表ではありません（キーの列に、指標がありません）。書き出した表（npm run excel:export）を使ってください。');
  return codes[0];
}

/** 表から決まる書き換え。書き換えたあとの内容に誤りがあれば、それも断りにする。 */
export function sheetImport(content: Content, grid: Grid, { root, today }: { root: string; today: string }): ResultImport {
  const indicators = cityIndicators(content, root, codeOf(grid));
  const result = importResults(grid, indicators);
  const names = new Map(indicators.map(({ file, data }) => [file, data.name]));
  const after = problemsAfter(content, result.files, today).map(({ file, label, problem, remedy }): SheetProblem => ({ ref: '', label: `${names.get(file) ?? file} › ${label}`, problem, remedy }));
  return after.length > 0 ? { ...result, files: new Map(), problems: [...result.problems, ...after] } : result;
}

/** ファイルの位置を、書き込む場所にする。 */
export const targets = (root: string, files: ReadonlyMap<string, string>): Map<string, string> => new Map([...files].map(([file, text]) => [join(root, file.replace(/^content\//u, '')), text]));

/** 全角を2とした幅で、うしろを空白でうめる。 */
function padded(text: string, width: number): string {
  const used = [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f || /[（）「」—→]/u.test(char) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, width - used));
}

/** 変わる値の一覧。 */
export function changeTable(changes: readonly ResultChange[]): string {
  const rows = [['指標', '年度', '変更前', '変更後', '単位'], ...changes.map(({ indicator, year, before, after, unit }) => [indicator, eraFiscalYear(year), before, after, unit || '記載なし'])];
  return rows.map(([name = '', ...rest]) => padded(name, 50) + rest.map((cell) => padded(cell, 16)).join('').trimEnd()).join('\n');
}

/** 表の誤りの報告。 */
export const sheetReport = ({ ref, label, problem, remedy }: SheetProblem): string => `✖ ${ref === '' ? '' : `${ref}　`}${label}\n   問題　：${problem}\n   直し方：${remedy}\n`;
