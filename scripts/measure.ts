/** 測る：npm run measure。組み立ての速さ、ページの重さ、よその通信、読みやすさの違反、原資料の数を、ひとつの表にする。 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { axe } from './audit/axe.ts';
import { runAudit, type Audit } from './audit/run-audit.ts';
import { heaviestPerTemplate } from './audit/sample.ts';
import { filePaths, readSite } from './audit/site-files.ts';
import { weights, type Weight } from './audit/weight.ts';
import { figureCounts, type FigureCounts } from './measure/figures.ts';

/** 測るためのサイト。dist/ には触れない。 */
const FOLDER = resolve('.build', 'measure-site');
const PORT = 4470;

/** 検索と制度さがしは、自分のスクリプトを持つ道具。 */
const isTool = (page: string): boolean => /^\/(?:search|schemes)\/(?:$|by\/)/u.test(page);

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)}KB`;
const percent = (part: number, all: number): string => `${part} / ${all}（${all === 0 ? '—' : ((part / all) * 100).toFixed(1)}%）`;
const row = (name: string, value: string | number): void => console.log(`${name}　${value}`);

/** 別のフォルダに組み立て、かかった秒を返す。 */
function buildSeconds(): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DIST: FOLDER, BASE_PATH: '/' } });
  if (status !== 0) throw new Error('組み立てられないので、測れません。');
  return (performance.now() - started) / 1000;
}

function tellWeights(measured: readonly Weight[]): void {
  const byTemplate = [...Map.groupBy(measured, ({ template }) => template)].map(([template, found]) => ({ template, count: found.length, largest: found.reduce((a, b) => (b.html > a.html ? b : a)) }));
  console.log('\nHTML（brotli）のいちばん重いページ、ひな形ごと');
  for (const { template, count, largest } of byTemplate.sort((a, b) => b.largest.html - a.largest.html)) row(`　${kb(largest.html).padStart(7)}　${template}（${count}ページ）`, largest.page);
  const heaviest = byTemplate[0]?.largest;
  row('\nいちばん重いページ', heaviest ? `${kb(heaviest.html)}（上限 14KB）${heaviest.page}` : '—');
  const scripted = measured.filter(({ page, script }) => script > 0 && !isTool(page));
  row('検索と制度さがしのほかの JavaScript', `${Math.max(0, ...scripted.map(({ script }) => script))}バイト（${scripted.length}ページ）`);
}

function tellAudit({ findings, visits }: Audit): void {
  const count = (test: (rule: string) => boolean): number => findings.filter(({ rule }) => test(rule)).length;
  row('よそへの要求', `${count((rule) => rule === 'third-party')}（${visits.size}のひな形を開いて）`);
  row('CSP の違反', count((rule) => rule === 'csp-violation'));
  row('axe の違反', `${count((rule) => rule.startsWith('axe'))}（390px・1280px・暗い色）`);
  for (const { rule, page, what } of findings.filter(({ rule }) => /^(?:axe|third-party|csp)/u.test(rule))) row(`　${rule}`, `${page} ${what}`);
}

function tellFigures(counts: FigureCounts | undefined): void {
  if (!counts) return row('原資料との照合', '行っていません（ATLAS_SOURCES がありません）');
  row('原資料の数のうち、内容にある', percent(counts.carried, counts.all));
  row('原資料の数のうち、出典とともに画面にある', percent(counts.shown, counts.all));
  row('内容の数のうち、原資料にない', `${counts.invented} / ${counts.numbers}`);
  row('出典の引用のうち、その行にある', percent(counts.found, counts.quotes));
}

try {
  const seconds = buildSeconds();
  const site = readSite(FOLDER);
  row('ページ', site.pages.length);
  row('組み立て（検索の索引まで）', `${seconds.toFixed(1)}秒、1ページ ${((seconds / site.pages.length) * 1000).toFixed(0)}ミリ秒`);
  tellWeights(weights(site));
  tellAudit(await runAudit({ ...site, pages: heaviestPerTemplate(site) }, { port: PORT, checksOf: () => [axe], siteChecks: [] }));
  tellFigures(await figureCounts(FOLDER, [...filePaths(FOLDER)].filter((path) => path.endsWith('.html')).map((path) => path.slice(1))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}
