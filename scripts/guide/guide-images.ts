import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { cellText } from '../../src/editor/results/grid.ts';
import { CITED, FIXED } from '../../src/editor/results/results-sheet.ts';
import { openBrowser } from '../chromium.ts';
import { editorImage } from './editor-image.ts';
import { sheetPage, terminalPage } from './picture-pages.ts';
import { failedCheck, filledSheet, practice } from './practice.ts';

const FOLDER = resolve('content', 'images');
/** 画面の幅（ピクセル）。ガイドを開いた画面の幅に、ほぼ合わせる。 */
const WIDTH = 920;

async function picture(browser: Browser, name: string, html: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 200 } });
  await page.setContent(html);
  writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
}

/** 更新ガイドの図を作り直す：確かめ、実績の表、取り込み、編集画面。値は練習用。 */
export async function guideImages(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const here = practice();
  const browser = await openBrowser();
  try {
    await picture(browser, 'check', terminalPage('npm run check', failedCheck(here)));
    const { grid, csv } = await filledSheet(here);
    const shown = ['指標', '単位', '目標値', ...(grid[0] ?? []).map(cellText).filter((name) => name.includes('年度）')).slice(0, 2), ...CITED];
    const columns = shown.map((name) => (grid[0] ?? []).findIndex((cell) => cellText(cell) === name));
    const rows = grid.slice(0, 4).map((row) => columns.map((column) => cellText(row[column])));
    await picture(browser, 'sheet', sheetPage(rows, (column) => (columns[column] ?? 0) >= FIXED.length));
    await picture(browser, 'import', terminalPage('npm run excel:import -- jisseki-032093.xlsx', here.run('excel-import', csv)));
    writeFileSync(join(FOLDER, 'editor.png'), await editorImage(browser, here.content));
  } finally {
    await browser.close();
    rmSync(dirname(here.content), { recursive: true, force: true });
  }
}
