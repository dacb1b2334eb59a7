/**
 * 組み立ての速さを測る：npm run bench:build -- [--sizes 15,76,303] [--runs 3] [--only 素の Astro]
 * 作りものの内容で、このサイトと、ページの数も HTML のバイト数も同じ素の Astro（入っていれば Hugo と Eleventy も）を、交互に組み立てる。
 * 検索の索引は除く。結果は scripts/bench/results/ に書く。
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchContent, CACHE, machine } from './bench/build/bench-content.ts';
import { builders, ELEVENTY_VERSION, type Builder } from './bench/build/builders.ts';
import { measuredRun, type Command, type Cost } from './bench/build/measured-run.ts';
import { outputSize } from './bench/build/output-size.ts';
import { slope, summary, table, type Measured, type Summary } from './bench/build/report.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '15,76,303' }, runs: { type: 'string', default: '3' }, only: { type: 'string' }, name: { type: 'string', default: 'build' } } });
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const OURS = 'このサイト';

const ourCommand = (cities: number, out: string): Command => ({ file: process.execPath, args: ['scripts/build.ts'], cwd: resolve('.'), env: { CONTENT_DIR: benchContent(cities), DIST: out, INDEX: '0', WHOLE: '1', ATLAS_SOURCES: '', CITIES: '', SHARD: '' } });

async function built(command: Command, out: string): Promise<Cost> {
  await rm(out, { recursive: true, force: true });
  return measuredRun(command);
}

/** 1つの大きさを測る。はじめの1回で、相手の大きさを合わせる。 */
async function measure(cities: number, rivals: readonly Builder[]): Promise<Summary[]> {
  const outOf = (n: number): string => join(CACHE, 'out', `${cities}-${n}`);
  const ours: Measured = { cities, builder: OURS, runs: [await built(ourCommand(cities, outOf(0)), outOf(0))], size: outputSize(outOf(0)) };
  const shape = { cities, pages: ours.size.pages, bytes: ours.size.htmlBytes / ours.size.pages };
  const others = rivals.map(({ name, version }): Measured => ({ cities, builder: `${name} ${version}`, runs: [], size: { pages: 0, htmlBytes: 0, files: 0, bytes: 0 } }));
  for (let run = 0; run < runs; run += 1) {
    if (run > 0) ours.runs.push(await built(ourCommand(cities, outOf(0)), outOf(0)));
    for (const [n, rival] of rivals.entries()) {
      const [folder, other] = [join(CACHE, 'sites', `${cities}-${n}`), others[n]];
      if (run === 0) await rival.prepare(folder, shape);
      other?.runs.push(await built(rival.command(folder, outOf(n + 1)), outOf(n + 1)));
      if (run === 0 && other) other.size = outputSize(outOf(n + 1));
    }
    console.log(`${cities}団体 ${run + 1}/${runs}：${[ours, ...others].map(({ builder, runs: done }) => `${builder} ${done.at(-1)?.wall.toFixed(1)}秒`).join('、')}`);
  }
  return [ours, ...others].map((each) => summary(each, ours));
}

async function main(): Promise<void> {
  const { found, absent } = builders();
  const rivals = found.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name));
  const summaries: Summary[] = [];
  for (const cities of sizes) summaries.push(...(await measure(cities, rivals)));
  const names = [...new Set(summaries.map(({ builder }) => builder))];
  const slopes = sizes.length < 2 ? [] : names.map((name) => `- ${name}：1ページ増えるごとに ${slope(summaries.filter(({ builder }) => builder === name)).toFixed(2)}ミリ秒`);
  const notes = absent.map((name) => `- ${name}：未導入（比べていません）${name === 'Eleventy' ? `。${ELEVENTY_VERSION} を .cache/bench/tools/eleventy に入れると比べます` : ''}`);
  const text = ['# 組み立ての速さ', '', `\`npm run bench:build -- --sizes ${values.sizes} --runs ${runs}\`（検索の索引を除く。${runs}回の中央値。比は、交互に測った対の、このサイト ÷ 相手の中央値）`, '', machine, '', table(summaries), '', ...slopes, ...notes, ''].join('\n');
  await mkdir('scripts/bench/results', { recursive: true });
  await writeFile(`scripts/bench/results/${values.name}.json`, `${JSON.stringify({ machine, runs, absent, summaries }, null, 2)}\n`);
  await writeFile(`scripts/bench/results/${values.name}.md`, text);
  console.log(text);
}

await main();
