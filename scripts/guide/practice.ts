import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Grid } from '../../src/editor/results/grid.ts';
import { resultsCsv } from '../../src/editor/results/results-csv.ts';
import { resultsGrid } from '../../src/editor/results/results-sheet.ts';
import { readContent } from '../../src/reader/index.ts';
import { cityBook } from '../results/city-results.ts';

const CITY = '032093';
const INDICATOR = '032093-ichinoseki/kyodo-suishin-3/indicators/wasshoi-web.json';

/** 練習用の内容：本物を写したもの。ここに書いた値は、実際の実績ではない。 */
export interface Practice {
  content: string;
  run: (script: string, ...args: string[]) => string;
}

export function practice(): Practice {
  const folder = mkdtempSync(join(tmpdir(), 'kyodo-guide-'));
  const content = join(folder, 'content');
  cpSync(resolve('content'), content, { recursive: true });
  const run: Practice['run'] = (script, ...args) => {
    const { stdout, stderr } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd: folder, env: { ...process.env, CONTENT_DIR: content, ATLAS_SOURCES: '' }, encoding: 'utf8' });
    return `${stdout}${stderr}`.replaceAll(`${folder}/`, '');
  };
  return { content, run };
}

/** 全角の数を書き、確かめたときの文字。書いた誤りは、元に戻す。 */
export function failedCheck({ content, run }: Practice): string {
  const path = join(content, INDICATOR);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('"value": 10000', '"value": "１０，０００"'));
  const output = run('check');
  writeFileSync(path, text);
  return output;
}

/** 一関市の最初の3つの指標に、練習用の実績を書いた表。 */
export async function filledSheet({ content }: Practice): Promise<{ grid: Grid; csv: string }> {
  const book = cityBook(await readContent(content), { root: content, code: CITY, today: '2026-11-21' });
  const given: Record<string, readonly string[]> = { '令和6年度（2024年度）': ['4.1', '7,210', '５８人'], 原資料: Array(3).fill('kyodo-suishin-3-an'), 行: Array(3).fill('434'), 場所: Array(3).fill('練習用の表') };
  const [head = [], ...rows] = resultsGrid(book.indicators, book.years);
  const grid: Grid = [head, ...rows.map((row, index) => row.map((cell, column) => given[String(head[column])]?.[index] ?? cell))];
  const csv = join(content, '..', 'jisseki-032093.csv');
  writeFileSync(csv, resultsCsv(grid, 'utf-8').bytes);
  return { grid, csv };
}
