/** 変わった市だけの作り直しを止める、二重に動かす：前か新しいサイトが、そっくり残る。 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTinyNation } from '../../scripts/prove/tiny-nation.ts';
import { build, ended, fingerprint, startBuild } from './project-copy.ts';

const CITIES = 50;
const ROOT = resolve('.');
let folder: string;
let project: string;
const site = (): string => join(folder, 'site');
const env = (): NodeJS.ProcessEnv => ({ CITIES: '', CONTENT_DIR: join(folder, 'content'), DIST: site(), INDEX: '0', ATLAS_SOURCES: '', HOME: process.env['HOME'] });

beforeAll(() => {
  mkdirSync(resolve('.cache'), { recursive: true });
  folder = mkdtempSync(join(resolve('.cache'), 'stop-'));
  project = join(folder, 'content', writeTinyNation(join(folder, 'content'), CITIES)[7] ?? '', 'keikaku', 'projects', 'jigyo.json');
  expect(build(ROOT, { env: env() }).output).toContain('組み立てました');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 1つの市の事業の名を変える。 */
const rename = (title: string): void => writeFileSync(project, readFileSync(project, 'utf8').replace(/"title": "[^"]*"/u, `"title": "${title}"`));

/** いまの内容のサイトを、はじめから別の所に作ったときの指紋。 */
function fresh(): string {
  const other = join(folder, 'fresh');
  expect(build(ROOT, { env: { ...env(), DIST: other, WHOLE: '1' } }).status).toBe(0);
  return fingerprint(other);
}

/** 内容の誤りで何も作らずに終わる「次の開始」。止まった入れ替えの後始末だけをする。 */
const nextStart = (): void => expect(build(ROOT, { env: { ...env(), CONTENT_DIR: resolve('content', 'vocabulary') } }).status).toBe(1);

test('入れ替えのさなかに止めても、次の開始で前か新しいサイトがそっくり戻り、その次は新しくなる', async () => {
  const before = fingerprint(site());
  rename('止められた事業');
  const after = fresh();
  expect(after).not.toBe(before);
  const child = startBuild(ROOT, { env: env() });
  while (child.exitCode === null && !existsSync(`${site()}.undo`)) await setTimeout(0);
  const caught = child.exitCode === null;
  child.kill('SIGKILL');
  await ended(child);
  expect(caught).toBe(true);
  nextStart();
  expect([before, after]).toContain(fingerprint(site()));
  expect(existsSync(`${site()}.undo`)).toBe(false);
  expect(build(ROOT, { env: env() }).status).toBe(0);
  expect(fingerprint(site())).toBe(after);
});

test('同時に2つ作り直しても、順番に進み、新しいサイトになる', async () => {
  rename('二度変えた事業');
  const codes = await Promise.all([startBuild(ROOT, { env: env() }), startBuild(ROOT, { env: env() })].map(ended));
  expect(codes).toEqual([0, 0]);
  expect(fingerprint(site())).toBe(fresh());
});

test('中身を元に戻せば、サイトも元に戻る', () => {
  const changed = fingerprint(site());
  rename('別の事業');
  expect(build(ROOT, { env: env() }).output).toContain('前の組み立てから変わった');
  rename('二度変えた事業');
  expect(build(ROOT, { env: env() }).output).toContain('前の組み立てから変わった');
  expect(fingerprint(site())).toBe(changed);
});
