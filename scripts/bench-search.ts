/**
 * 検索の大きさと重さを測る：npm run bench:search -- [--sizes 5,45,180] [--trials 500] [--name search]
 * 作りものの内容で組み立てたサイトに索引を作り、本物のブラウザでさがす。5 は、この content/ の5市。1788 は全国。
 * 索引は、組み立てと分けて測る。結果は scripts/bench/results/ に書く。
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { benchContent, machine } from './bench/build/bench-content.ts';
import { measuredRun } from './bench/build/measured-run.ts';
import { outputSize } from './bench/build/output-size.ts';
import { indexTable, shelfFigures, shelfTable, type ShelfFigures, type SizeFigures } from './bench/search/report.ts';
import { triedShelves, type TriedShelf } from './bench/search/tried-shelves.ts';
import { openBrowser } from './chromium.ts';
import queries from '../src/search/evaluation/queries.json' with { type: 'json' };
import { coldBytes, measureCosts } from './eval-search/cost.ts';
import { exactnessTest } from './eval-search/exact.ts';
import { serveSite } from './serve.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '5,45,180' }, trials: { type: 'string', default: '500' }, name: { type: 'string', default: 'search' } } });
const sizes = values.sizes.split(',').map(Number);
const trials = Number(values.trials);

/** 評価の問いのうち、1語と複合語。 */
const WORDS = queries.filter((query) => ['word', 'compound'].includes(query.class)).map(({ query }) => query);

/** content/ の市の数。これだけは、作りものでなく本物の内容で測る。 */
const REAL = 5;

/** 組み立てたサイト（索引なし）。前に作ったものがあれば、それを使う。 */
function siteOf(cities: number, content: string): string {
  const site = resolve('.cache', 'bench', 'search', String(cities));
  if (!existsSync(site)) execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env: { ...process.env, CONTENT_DIR: content, DIST: site, INDEX: '0', WHOLE: '1', ATLAS_SOURCES: '', CITIES: '', SHARD: '' } });
  for (const old of ['pagefind', 'search/in', 'search/titles', 'search/parts']) rmSync(join(site, old), { recursive: true, force: true });
  return site;
}

async function tried(browser: Browser, address: string, shelf: TriedShelf): Promise<ShelfFigures> {
  const costs = await measureCosts(browser, { address, area: shelf.area });
  const wrong = await exactnessTest(browser, address, { shelf: shelf.shelf, units: [...(await shelf.units())] }, trials);
  for (const { phrase, expected, found } of wrong.slice(0, 5)) console.error(`　句「${phrase}」：走査 ${expected}件、検索 ${found}件`);
  const words: ShelfFigures['words'][number][] = [];
  for (const query of WORDS) words.push({ query, bytes: await coldBytes(browser, { address, area: shelf.area }, query) });
  return shelfFigures(shelf, costs, { words, same: trials - wrong.length, tried: trials });
}

async function measure(cities: number): Promise<SizeFigures> {
  const content = cities === REAL ? 'content' : benchContent(cities);
  const site = siteOf(cities, content);
  const before = outputSize(site);
  const index = await measuredRun({ file: process.execPath, args: ['scripts/bench/search/index-once.ts', site], cwd: resolve('.'), env: { CONTENT_DIR: content } });
  const after = outputSize(site);
  const [serving, browser] = [await serveSite(site, { port: 4461, base: '/' }), await openBrowser()];
  try {
    const shelves: ShelfFigures[] = [];
    for (const shelf of triedShelves(site)) shelves.push(await tried(browser, serving.address, shelf));
    return { cities, pages: before.pages, index, bytes: after.bytes - before.bytes, files: after.files - before.files, shelves };
  } finally {
    await browser.close();
    await serving.close();
  }
}

const figures: SizeFigures[] = [];
for (const cities of sizes) {
  figures.push(await measure(cities));
  console.log(`${indexTable(figures.slice(-1))}\n${shelfTable(figures.slice(-1))}\n`);
}
const text = ['# 検索の大きさと重さ', '', `\`npm run bench:search -- --sizes ${values.sizes} --trials ${trials}\`（${REAL}団体は本物の内容。はじめの検索は「補助金」「協働」「市民活動」のいちばん重いもの。ほかの問いは、評価の問いのうちの1語と複合語の${WORDS.length}。はじめの結果は、通信1つに50ミリ秒の待ちを入れたとき）`, '', machine, '', indexTable(figures), '', shelfTable(figures), ''].join('\n');
await mkdir('scripts/bench/results', { recursive: true });
await writeFile(`scripts/bench/results/${values.name}.json`, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
await writeFile(`scripts/bench/results/${values.name}.md`, text);
console.log(text);
