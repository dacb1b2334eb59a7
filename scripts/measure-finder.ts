/** 支援制度とさがす画面を測る：npm run measure:finder。資料と種類ごとの数と重さ、そのあとブラウザでのすべての組み合わせ。DIST＝組み立てたサイト（ふつうは dist）。 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const steps = [[join(import.meta.dirname, 'list-schemes.ts')], [vitest, 'run', '--project', 'site', 'finder-']];
const failed = steps.filter((args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0);
if (failed.length > 0) process.exitCode = 1;
