import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Grid } from './grid.ts';
import { workbookGrid } from './read-workbook.ts';
import { csvGrid, resultsCsv } from './results-csv.ts';
import { resultsGrid } from './results-sheet.ts';
import { resultsWorkbook } from './results-workbook.ts';
import { importResults } from './import-results.ts';
import { EVERY_KIND, exported, THREE, YEARS } from './results.fixture.ts';
import { shiftJis } from './shift-jis.ts';

const book = { cityName: '岩手県一関市', indicators: THREE, years: YEARS, sources: [{ id: 'keikaku', title: '計画' }] };
const xlsx = (sheet: Partial<Parameters<typeof writeXlsx>[0]['sheets'][number]>): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '実績', rows: [['キー', '版'], ['a', 1]], ...sheet }] });
const gridOf = (read: { grid: Grid } | { problem: string }): Grid => ('grid' in read ? read.grid : []);
const problemOf = (read: { grid: Grid } | { problem: string }): string => ('problem' in read ? read.problem : '読めた');

test('Excel に書いて読むと、同じ表', async () => {
  const read = gridOf(await workbookGrid(await resultsWorkbook(book)));
  const bare = (grid: Grid): string => JSON.stringify(grid.map((row) => row.map((cell) => cell ?? '')));
  expect(bare(read)).toBe(bare(exported()));
});

test('CSV は、UTF-8 でも Shift_JIS でも同じ表', () => {
  const grid = resultsGrid(THREE, YEARS);
  const [utf8, sjis] = [csvGrid(resultsCsv(grid, 'utf-8').bytes), csvGrid(resultsCsv(grid, 'shift_jis').bytes)];
  expect(gridOf(utf8)).toEqual(gridOf(sjis));
  expect(gridOf(utf8)[1]?.slice(0, 2)).toEqual(['032093/keikaku/ninzu', 'v-ninzu']);
});

test('どの種類の実績も、書き出して取り込むと、ひとつも変わらない', async () => {
  const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
  const grid = resultsGrid(EVERY_KIND, years);
  const reads = [await workbookGrid(await resultsWorkbook({ ...book, indicators: EVERY_KIND, years })), csvGrid(resultsCsv(grid, 'utf-8').bytes), csvGrid(resultsCsv(grid, 'shift_jis').bytes)];
  for (const read of reads) expect(importResults(gridOf(read), EVERY_KIND)).toEqual({ changes: [], files: new Map(), problems: [] });
});

test('Shift_JIS にない字は、同じに見える字にするか、ないと言う', () => {
  const { bytes, missing } = shiftJis('協働—〜①𠮷');
  expect([new TextDecoder('shift_jis').decode(bytes), missing]).toEqual(['協働―～①', ['𠮷']]);
});

test('式、日付、エラー、百分率のマス', async () => {
  const cells = new Map([['1,0', { value: null, formula: 'SUM(1,2)', formulaResult: 3 }], ['1,1', { value: new Date('2026-04-01') }], ['1,2', { value: '#REF!' }], ['1,3', { value: 0.715, style: { numFmt: '0.0%' } }], ['1,4', { value: true }]]);
  const read = await workbookGrid(await xlsx({ rows: [['a', 'b', 'c', 'd', 'e'], [null, null, null, null, null]], cells }));
  expect(gridOf(read)[1]).toEqual([{ odd: '式が書かれています' }, { odd: '日付に変わっています' }, { odd: 'エラーの値があります' }, '71.5%', { odd: '「はい・いいえ」の値に変わっています' }]);
});

test('結合、ほかの名の表、こわれたファイル、古い形式、パスワードは断る', async () => {
  expect(problemOf(await workbookGrid(await xlsx({ merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }] })))).toBe('結合されたマスがあります');
  expect(problemOf(await workbookGrid(await xlsx({ name: 'Sheet1' })))).toBe('「実績」の表がありません');
  const valid = await xlsx({});
  for (const broken of [valid.subarray(0, valid.length / 2), new Uint8Array([0x50, 0x4b, 3, 4, 0]), new TextEncoder().encode('キー,版'), new Uint8Array()]) expect(problemOf(await workbookGrid(broken))).toContain('Excel の表として読めません');
  expect(problemOf(await workbookGrid(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])))).toContain('パスワード');
  const locked = await writeXlsx({ sheets: [{ name: '実績', rows: [['a']] }], encryption: { password: 'aikotoba', spinCount: 10 } });
  expect(problemOf(await workbookGrid(locked))).toContain('パスワード');
});

test('文字コードの分からない CSV と、閉じていない引用符は断る', () => {
  expect(problemOf(csvGrid(Uint8Array.from(Buffer.from('\uFEFFキー', 'utf16le'))))).toContain('UTF-16');
  expect(problemOf(csvGrid(new Uint8Array([0x82, 0xff, 0xff])))).toContain('文字コードが分かりません');
  expect(problemOf(csvGrid(new TextEncoder().encode('キー,"版\n')))).toContain('引用符');
});
