/** 組み立ての丈夫さ：途中で止める、同時に2つ、別の時間帯、別の時代、空白と日本語の道。 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, ended, fingerprint, projectCopy, startBuild } from './project-copy.ts';

const folder = projectCopy();
const [site, saved] = [join(folder, 'dist'), join(folder, 'saved')];
const NEW = { BUILD_DATE: '2026-11-22' };
let before: string;
let after: string;
let duration: number;

beforeAll(() => {
  build(folder, { env: NEW });
  after = fingerprint(site);
  const started = performance.now();
  const { output } = build(folder);
  duration = performance.now() - started;
  expect(output).toContain('組み立てました');
  before = fingerprint(site);
  cpSync(site, saved, { recursive: true });
}, 300_000);
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

/** 前のサイトに戻す。 */
function reset(): void {
  for (const name of ['dist', 'dist.previous', 'dist.lock']) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(saved, site, { recursive: true });
}

/** 内容の誤りで、何も組み立てずに終わる「次の開始」。止まった入れ替えの後始末だけをする。 */
function nextStart(): void {
  mkdirSync(join(folder, 'empty'), { recursive: true });
  expect(build(folder, { env: { CONTENT_DIR: join(folder, 'content', 'vocabulary') } }).status).toBe(1);
}

describe('空白と日本語を含む道', () => {
  test('同じ日付なら、何度組み立てても1字も違わない', () => {
    expect(before).not.toBe(after);
    expect(build(folder, { site: 'again' }).status).toBe(0);
    expect(fingerprint(join(folder, 'again'))).toBe(before);
  });
});

describe('途中で止める（10回）', () => {
  test.each([0.05, 0.2, 0.4, 0.55, 0.7, 0.8, 0.88, 0.94, 0.98])('組み立ての %f の所で止めても、前か新しいサイトがそっくり残る', async (part) => {
    reset();
    const child = startBuild(folder, { env: NEW });
    await Promise.race([setTimeout(duration * part), ended(child)]);
    child.kill('SIGKILL');
    await ended(child);
    if (!existsSync(site)) nextStart();
    expect([before, after]).toContain(fingerprint(site));
  });

  test('入れ替えのさなかに止めても、次の開始で前のサイトが戻る', async () => {
    reset();
    const child = startBuild(folder, { env: NEW });
    while (child.exitCode === null && !existsSync(join(folder, 'dist.lock')) && !existsSync(`${site}.previous`)) await setTimeout(1);
    child.kill('SIGKILL');
    await ended(child);
    nextStart();
    expect([before, after]).toContain(fingerprint(site));
  });

  test('2つの名の付け替えの間で止まった形（前のサイトが脇によけられたまま）からも戻る', () => {
    reset();
    renameSync(site, `${site}.previous`);
    nextStart();
    expect(fingerprint(site)).toBe(before);
    expect(existsSync(`${site}.previous`)).toBe(false);
  });

  test('止められた組み立ての残りは、次の組み立てが片づける', () => {
    mkdirSync(join(folder, '.build', '999999'), { recursive: true });
    expect(build(folder).status).toBe(0);
    expect(existsSync(join(folder, '.build', '999999'))).toBe(false);
  });
});

describe('同時に2つ', () => {
  test('同じ行き先なら、どちらかのサイトがそっくり残る', async () => {
    reset();
    const codes = await Promise.all([startBuild(folder), startBuild(folder, { env: NEW })].map(ended));
    expect(codes).toEqual([0, 0]);
    expect([before, after]).toContain(fingerprint(site));
  });

  test('別の市を別の行き先に組み立てても、混ざらない', async () => {
    const other = { CITIES: '122335' };
    const codes = await Promise.all([startBuild(folder, { site: 'one' }), startBuild(folder, { site: 'two', env: other })].map(ended));
    expect(codes).toEqual([0, 0]);
    expect(fingerprint(join(folder, 'one'))).toBe(before);
    build(folder, { site: 'alone', env: other });
    expect(fingerprint(join(folder, 'two'))).toBe(fingerprint(join(folder, 'alone')));
  });
});

describe('時間帯と時代', () => {
  test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('時間帯が %s で、ことばの設定が英語の機械でも、1字も違わない', (TZ) => {
    expect(build(folder, { site: 'zone', env: { TZ, LANG: 'C', LC_ALL: 'C' } }).status).toBe(0);
    expect(fingerprint(join(folder, 'zone'))).toBe(before);
  });

  test.each(['1989-01-07', '2068-04-01'])('「いま」が %s でも組み立てられる', (BUILD_DATE) => {
    const { status, output } = build(folder, { site: 'era', env: { BUILD_DATE } });
    expect(output).toContain('組み立てました');
    expect(status).toBe(0);
  });
});
