/**
 * ひな形ごとに1ページを Lighthouse（携帯電話の条件）で調べる：npm run audit:lighthouse。DIST で別のサイト、引数で住所を選ぶ。
 * 速さの点は同じページでも揺れるので、RUNS 回（決めなければ3回）調べ、Lighthouse の決めた「中央の回」を採る。
 */
import { chromium } from 'playwright-core';
import lighthouse, { type Result } from 'lighthouse';
import { computeMedianRun, filterToValidRuns } from 'lighthouse/core/lib/median-run.js';
import { heaviestPerTemplate } from './audit/sample.ts';
import { readSite, templateOf } from './audit/site-files.ts';
import { chromiumPath } from './chromium.ts';
import { shortfalls, TARGET, type Scores } from './audit/lighthouse-scores.ts';
import { serveSite } from './serve.ts';

/** 空いているはずのポート。ふだんの配り手（4321）と重ならないように。 */
const SITE_PORT = Number(process.env['PORT'] ?? 4421);
const DEBUG_PORT = SITE_PORT + 60;

const RUNS = Number(process.env['RUNS'] ?? 3);

async function medianRun(address: string): Promise<Result> {
  const runs: Result[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const result = await lighthouse(address, { port: DEBUG_PORT, output: 'json', logLevel: 'error' });
    if (result) runs.push(result.lhr);
  }
  const valid = filterToValidRuns(runs);
  if (valid.length === 0) throw new Error(`${address} を調べられませんでした。`);
  if (valid.length < RUNS) console.warn(`（${address}：${RUNS}回のうち ${valid.length}回だけ測れました）`);
  return computeMedianRun(valid);
}

async function measured(address: string): Promise<Scores> {
  const { categories, audits } = await medianRun(address);
  const score = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
  const ms = (id: string): number => Math.round(audits[id]?.numericValue ?? NaN);
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0);
  return {
    performance: score('performance'), accessibility: score('accessibility'), practices: score('best-practices'), seo: score('seo'),
    lcp: ms('largest-contentful-paint'), tbt: ms('total-blocking-time'),
    faults: refs.map(({ id }) => audits[id]).filter((audit) => audit && audit.score !== null && audit.score < 1).map((audit) => `${audit?.id ?? ''}${audit?.displayValue ? `（${audit.displayValue}）` : ''}`),
  };
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

async function main(): Promise<void> {
  const folder = process.env['DIST'] ?? 'dist';
  const given = process.argv.slice(2);
  const pages = given.length > 0 ? given : heaviestPerTemplate(readSite(folder));
  const { address, close } = await serveSite(folder, { port: SITE_PORT });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', `--remote-debugging-port=${DEBUG_PORT}`] });
  console.log(`${row(['ひな形', '住所', '速さ', '使いやすさ', '作法', '検索', 'LCP（ms）', 'TBT（ms）'])}\n${row(Array.from({ length: 8 }, () => '---'))}`);
  const wanting: string[] = [];
  try {
    for (const page of pages) {
      const scores = await measured(address.replace(/\/$/u, '') + page);
      console.log(row([templateOf(page), page, scores.performance, scores.accessibility, scores.practices, scores.seo, scores.lcp, scores.tbt]));
      wanting.push(...shortfalls(page, scores));
    }
  } finally {
    await browser.close();
    await close();
  }
  console.log(`\n${pages.length}ページ、${TARGET}点に届かないもの ${wanting.length}`);
  for (const line of wanting) console.error(`✖ ${line}`);
  if (wanting.length > 0) process.exitCode = 1;
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
