/** 図を測る：npm run measure:charts。組み立てたサイト（DIST）の値の数、文字の重なり、見分けやすさ、重さ、描く速さを言う。 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openBrowser } from './chromium.ts';
import { chartLabels } from './measure/chart-labels.ts';
import { chartPages, CHART_WIDTHS } from './measure/chart-pages.ts';
import { agree, valueCounts } from './measure/value-counts.ts';
import { readAtlas } from './read-atlas.ts';
import { serveSite } from './serve.ts';
import { targetPath } from '../src/charts/target-path.ts';
import { twoPoint } from '../src/charts/two-point.ts';
import { indicatorPicture } from '../src/components/pictures/indicator-picture.ts';
import { targetPathSeries, twoPointSeries } from '../src/components/series/indicator-series.ts';
import type { Atlas, IndicatorView } from '../src/model/index.ts';

const FOLDER = resolve(process.env['DIST'] ?? 'dist');
const PORT = 4490;
const PAGE_LIMIT = 5 * 1024;
const PLOT = { height: 180 };
/** 速さを測る回数。1回では短すぎて測れない。 */
const TIMES = 200;

function tellCounts({ indicators }: Atlas): boolean {
  console.log('■ 値の数（内容 = 表 = 図 = 図のファイル = CSV）');
  const rows = indicators.map((indicator) => ({ name: `${indicator.plan.city.name}「${indicator.data.name}」`, counts: valueCounts(indicator, FOLDER) }));
  for (const { name, counts } of rows) console.log(`  ${agree(counts) ? '一致' : '不一致'}　${Object.values(counts).join(' = ')}　${name}`);
  return rows.every(({ counts }) => agree(counts));
}

/** 1つの幅・配色で、図のあるページをすべて見る。 */
async function look(browser: Browser, address: string, view: { width: number; colorScheme: 'light' | 'dark' }, paths: readonly string[]): Promise<boolean> {
  const page = await browser.newPage({ viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme });
  const found: string[] = [];
  let [labels, lowest] = [0, 21];
  for (const path of paths) {
    await page.goto(address + path.slice(1), { waitUntil: 'load' });
    const seen = await chartLabels(page);
    labels += seen.labels;
    lowest = Math.min(lowest, seen.lowest);
    found.push(...seen.overlaps.map((text) => `${path} 重なり ${text}`), ...seen.clips.map((text) => `${path} はみ出し ${text}`));
  }
  await page.close();
  console.log(`  ${view.width}px ${view.colorScheme}：${paths.length}ページ、文字${labels}、重なりとはみ出し${found.length}、見分けやすさの最低 ${lowest.toFixed(1)}:1`);
  for (const line of found) console.log(`    ${line}`);
  return found.length === 0 && lowest >= 4.5;
}

async function tellLabels(atlas: Atlas): Promise<boolean> {
  console.log('\n■ 図の文字');
  const [serving, browser] = [await serveSite(FOLDER, { port: PORT }), await openBrowser()];
  const paths = chartPages(atlas);
  try {
    const seen: boolean[] = [];
    for (const width of CHART_WIDTHS) seen.push(await look(browser, serving.address, { width, colorScheme: 'light' }, paths));
    seen.push(await look(browser, serving.address, { width: 390, colorScheme: 'dark' }, paths));
    return seen.every(Boolean);
  } finally {
    await browser.close();
    await serving.close();
  }
}

function tellWeights({ indicators }: Atlas): boolean {
  const bytes = indicators.map(({ path }) => brotliCompressSync(readFileSync(join(FOLDER, path, 'index.html'))).length);
  console.log(`\n■ 指標のページの重さ（brotli、スクリプトを除く）：${Math.min(...bytes)}〜${Math.max(...bytes)}バイト（上限 ${PAGE_LIMIT}）`);
  return Math.max(...bytes) <= PAGE_LIMIT;
}

/** 指標1つあたりのミリ秒。はじめの1回は、準備の分があるので数えない。 */
function perIndicator(indicators: readonly IndicatorView[], work: (indicator: IndicatorView) => unknown): string {
  indicators.forEach(work);
  const started = performance.now();
  for (let time = 0; time < TIMES; time += 1) indicators.forEach(work);
  return ((performance.now() - started) / (TIMES * indicators.length)).toFixed(3);
}

/** 値を座標に置く。文字だけの図では、入力を作るところまで。 */
function place(indicator: IndicatorView): unknown {
  const [baseline, target] = [indicator.data.baseline, indicator.data.targets.at(-1)];
  if (indicator.shape === 'path') return targetPath(targetPathSeries(indicator), PLOT);
  return indicator.shape === 'twoPoints' && baseline && target ? twoPoint(twoPointSeries(indicator, { baseline, target }), PLOT) : null;
}

function tellSpeed({ indicators, today }: Atlas): void {
  const origin = { address: 'https://example.jp/', today };
  console.log(`\n■ 図1つの時間（${TIMES}回の平均）：置く ${perIndicator(indicators, place)}ミリ秒、ことばと出典の入ったファイルにする ${perIndicator(indicators, (indicator) => indicatorPicture(indicator, origin))}ミリ秒`);
}

const atlas = await readAtlas();
const passed = [tellCounts(atlas), await tellLabels(atlas), tellWeights(atlas)];
tellSpeed(atlas);
if (!passed.every(Boolean)) process.exitCode = 1;
