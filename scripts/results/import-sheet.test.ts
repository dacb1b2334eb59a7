import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Grid } from '../../src/editor/results/grid.ts';
import { csvGrid, resultsCsv } from '../../src/editor/results/results-csv.ts';
import { workbookGrid } from '../../src/editor/results/read-workbook.ts';
import { resultsGrid } from '../../src/editor/results/results-sheet.ts';
import { resultsWorkbook } from '../../src/editor/results/results-workbook.ts';
import { readContent } from '../../src/reader/index.ts';
import { contentProblems } from '../check-content.ts';
import { plant } from '../seeded-faults/town.ts';
import { cityBook } from './city-results.ts';
import { codeOf, sheetImport, targets } from './import-sheet.ts';
import { writeTogether } from './write-together.ts';

const TODAY = '2026-11-21';
const FILE = '032093-ichinoseki/keikaku/indicators/shihyo.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyodo-results-'));
  plant(root, []);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** 表の2行目（ただ1つの指標）に書き込んだ表。列は、版までと4列の説明のあとに、年度が並ぶ。 */
async function filled(values: Record<string, string | number>): Promise<Grid> {
  const content = await readContent(root);
  const { indicators, years } = cityBook(content, { root, code: '032093', today: TODAY });
  const grid = resultsGrid(indicators, years);
  return grid.map((row, index) => (index === 1 ? row.map((cell, column) => values[String(grid[0]?.[column])] ?? cell) : row));
}

const GIVEN = { '令和6年度（2024年度）': '1,347', 原資料: 'keikaku', 行: 5, 場所: '表1' };

test('書き込むと、確かめの通るファイルになり、もう一度取り込んでも変わらない', async () => {
  const { files, problems } = sheetImport(await readContent(root), await filled(GIVEN), { root, today: TODAY });
  expect(problems).toEqual([]);
  writeTogether(targets(root, files));
  expect(JSON.parse(readFileSync(join(root, FILE), 'utf8')).actuals[0].value.value).toBe(1347);
  expect((await contentProblems(root)).problems).toEqual([]);
  expect(sheetImport(await readContent(root), await filled({}), { root, today: TODAY }).changes).toEqual([]);
});

test('書き換えたあとの内容に誤りがあれば断る（ない原資料、原資料より先の行、先の年度）', async () => {
  const told = async (values: Record<string, string | number>): Promise<string[]> => sheetImport(await readContent(root), await filled({ ...GIVEN, ...values }), { root, today: TODAY }).problems.map(({ label, problem }) => `${label}：${problem}`);
  expect(await told({ 原資料: 'nai' })).toEqual(['参加者数 › 実績値 › 1件目 › 出典 › 1件目 › 原資料：原資料「nai」が見つかりません']);
  expect(await told({ 行: 99 })).toEqual(['参加者数 › 実績値 › 1件目 › 出典 › 1件目 › 行：原資料「keikaku」は10行までです（いまの値：99）']);
  expect(await told({ 場所: '電話 0191-21-2111' })).toEqual([expect.stringContaining('電話番号があります')]);
});

test('書き出したあとに、ほかの人がファイルを直したら断る', async () => {
  const grid = await filled(GIVEN);
  const path = join(root, FILE);
  writeFileSync(path, readFileSync(path, 'utf8').replace('参加者数', '参加した人の数'));
  const { files, problems } = sheetImport(await readContent(root), grid, { root, today: TODAY });
  expect([files.size, problems.map(({ problem }) => problem)]).toEqual([0, ['表を書き出したあとに、この指標のファイルが変わりました']]);
});

test('いくつもの市の混じった表、実績の表でないものは断る', () => {
  expect(() => codeOf([['032093/a/b'], ['082171/a/b']])).toThrow('いくつもの市（032093、082171）');
  expect(() => codeOf([['こんにちは']])).toThrow('実績の表ではありません');
});

test.runIf(process.getuid?.() !== 0 || process.platform === 'linux')('途中で書けなくなったら、ひとつも書き換えない', () => {
  const [first, second] = [join(root, 'a', 'one.json'), join(root, 'b', 'two.json')];
  mkdirSync(join(root, 'a'));
  writeFileSync(first, '前');
  mkdirSync(second, { recursive: true });
  chmodSync(second, 0o755);
  expect(() => writeTogether(new Map([[first, '後'], [second, '後']]))).toThrow();
  expect(readFileSync(first, 'utf8')).toBe('前');
});

test('本物の内容のどの市も、Excel と CSV に書き出して取り込むと、ひとつも変わらない', async () => {
  const here = resolve('content');
  const content = await readContent(here);
  const withIndicators = content.entries.filter((entry) => entry.kind === 'city' && content.entries.some((other) => other.kind === 'indicator' && other.folder === entry.folder));
  expect(withIndicators.length).toBeGreaterThan(0);
  for (const { folder } of withIndicators) {
    const book = cityBook(content, { root: here, code: folder.slice(0, 6), today: TODAY });
    const grid = resultsGrid(book.indicators, book.years);
    const reads = [await workbookGrid(await resultsWorkbook(book)), csvGrid(resultsCsv(grid, 'utf-8').bytes), csvGrid(resultsCsv(grid, 'shift_jis').bytes)];
    for (const read of reads) expect('grid' in read && sheetImport(content, read.grid, { root: here, today: TODAY })).toMatchObject({ changes: [], problems: [] });
  }
});
