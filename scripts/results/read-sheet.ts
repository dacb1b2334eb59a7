import { readFileSync, statSync } from 'node:fs';
import type { Grid } from '../../src/editor/results/grid.ts';
import { isZip, workbookGrid } from '../../src/editor/results/read-workbook.ts';
import { csvGrid } from '../../src/editor/results/results-csv.ts';
import { Refusal } from '../command.ts';

/** 表のファイル（.xlsx か .csv）を読む。種類は、名ではなく中身で決める。@throws Refusal 読めないとき。 */
export async function readSheet(path: string): Promise<Grid> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Refusal(`ファイル「${path}」がありません。`);
  const bytes = new Uint8Array(readFileSync(path));
  const isCsv = /\.(?:csv|tsv|txt)$/iu.test(path) && !isZip(bytes);
  const read = isCsv ? csvGrid(bytes) : await workbookGrid(bytes);
  if ('problem' in read) throw new Refusal(`${path}\n   問題　：${read.problem}\n   直し方：${read.remedy}`);
  return read.grid;
}
