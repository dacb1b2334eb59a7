/** 試す：npm test。型、内容、照合、組み立て、単体の試験、できあがったサイトと本物のブラウザの試験を、順に行う。 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromiumPath } from './chromium.ts';

/** この試験だけの作業場所。ふだんの dist/ にも、同時に動くほかの試験にも触れない。終われば消す。 */
const WORK = resolve('.build', `test-${process.pid}`);
const SITE = join(WORK, 'site');

/** 試験の「いま」。いつ動かしても同じ結果になるように決めておく。 */
const TODAY = '2026-11-21';

interface Outcome { passed: number; failed: number; skipped: number }
type Stage = readonly [name: string, run: (env: NodeJS.ProcessEnv) => Outcome];

const NONE: Outcome = { passed: 0, failed: 0, skipped: 0 };
const FAILED: Outcome = { ...NONE, failed: 1 };
const added = (a: Outcome, b: Outcome): Outcome => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

const { resolve: locate } = createRequire(import.meta.url);

/** 部品の命令の場所。npx を通さないのは、Windows でも同じように動くため。 */
function commandOf(name: string, bin: string): string {
  return join(dirname(locate(`${name}/package.json`)), bin);
}

const node = (args: readonly string[], env: NodeJS.ProcessEnv): boolean => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;

const script = (path: string): Stage[1] => (env) => (node([join('scripts', path)], env) ? NONE : FAILED);

/** vitest の結果の数。数が出ないまま終わったら、1つの失敗と数える。 */
function testCounts(report: string, succeeded: boolean): Outcome {
  if (!existsSync(report)) return FAILED;
  const { numTotalTests, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const [passed = 0, failed = 0] = [numPassedTests, numFailedTests];
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), skipped: (numTotalTests ?? 0) - passed - failed };
}

const vitest = (project: string): Stage[1] => (env) => {
  const report = join(WORK, `${project}.json`);
  const succeeded = node([commandOf('vitest', 'vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
  return testCounts(report, succeeded);
};

/** ブラウザは一度だけさがし、あとの試験に場所を渡す。 */
const browser: Stage[1] = (env) => {
  try {
    env['CHROME_PATH'] = chromiumPath();
    console.log(env['CHROME_PATH']);
    return NONE;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
};

/** サイトを組み立てられなければ、その先の試験はできない。 */
const siteTests: Stage[1] = (env) => {
  if (existsSync(SITE)) return vitest('site')(env);
  console.error('サイトがないので、この試験は行っていません。');
  return FAILED;
};

const STAGES: readonly Stage[] = [
  ['型', (env) => (node([commandOf('astro', 'bin/astro.mjs'), 'check'], env) ? NONE : FAILED)],
  ['内容', script('check.ts')],
  ['原資料との照合', script('check-evidence.ts')],
  ['組み立て', script('build.ts')],
  ['単体の試験', vitest('unit')],
  ['ブラウザ', browser],
  ['サイトの試験', siteTests],
  ['検索の評価', script('eval-search.ts')],
];

function runStage([name, run]: Stage, env: NodeJS.ProcessEnv): Outcome {
  console.log(`\n■ ${name}`);
  const started = performance.now();
  const outcome = run(env);
  console.log(`■ ${name}：${outcome.failed === 0 ? '合格' : '不合格'}（${((performance.now() - started) / 1000).toFixed(1)}秒）`);
  return outcome;
}

/** 試験は、ふだんの設定（一部の市、別の土台など）に左右されない。 */
const { CITIES, CONTENT_DIR, SITE_URL, BASE_PATH, OUT_DIR, ...surroundings } = process.env;
const env: NodeJS.ProcessEnv = { ...surroundings, BUILD_DATE: TODAY, DIST: SITE, ASTRO_TELEMETRY_DISABLED: '1' };
const started = performance.now();
mkdirSync(WORK, { recursive: true });
const total = STAGES.reduce((sum, stage) => added(sum, runStage(stage, env)), NONE);
rmSync(WORK, { recursive: true, force: true });
if (total.failed > 0) process.exitCode = 1;
console.log(`\n全部で ${((performance.now() - started) / 1000).toFixed(1)}秒`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
