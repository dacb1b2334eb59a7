import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** 前のサイトのつもりの1ページ。 */
const BEFORE = '<!doctype html><title>前のサイト</title>';

let root = '';
let content = '';
let dist = '';

beforeAll(async () => {
  await mkdir('.build', { recursive: true });
  root = await mkdtemp(join(resolve('.build'), 'wrong-'));
  [content, dist] = [join(root, 'content'), join(root, 'dist')];
  await mkdir(dist);
});
beforeEach(async () => {
  await rm(content, { recursive: true, force: true });
  await cp('content', content, { recursive: true });
  await writeFile(join(dist, 'index.html'), BEFORE);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** 内容を組み立てる。出力と、終わり方。 */
function build(): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, DIST: dist, BUILD_DATE: '2026-11-21' } });
  return { status, said: stdout + stderr };
}

async function change(path: string, edit: (text: string) => string): Promise<void> {
  const file = join(content, path);
  const before = await readFile(file, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

/** 断り、前のサイトをそのままにし、英語の記録や内部の道すじを見せない。 */
async function expectRefused(...told: (string | RegExp)[]): Promise<void> {
  const { status, said } = build();
  expect(status).toBe(1);
  for (const text of told) expect(said).toMatch(text);
  expect(said).not.toMatch(/\bat .+\(.+:\d+:\d+\)|node_modules|ZodError|\bundefined\b/u);
  expect(await readdir(dist)).toEqual(['index.html']);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe(BEFORE);
}

const PLAN = '032093-ichinoseki/kyodo-suishin-3';

describe('誤りのある内容は、組み立てず、前のサイトを残す', () => {
  test('記法の誤り：カンマがない', async () => {
    await change(`${PLAN}/plan.json`, (text) => text.replace('",\n', '"\n'));
    await expectRefused(/content\/032093-ichinoseki\/kyodo-suishin-3\/plan\.json:\d+/u, 'カンマ');
  });
  test('型の誤り：年度を和暦で書いた', async () => {
    await change(`${PLAN}/indicators/center-riyo.json`, (text) => text.replace('"year": 2028', '"year": "令和10年度"'));
    await expectRefused(/indicators\/center-riyo\.json:\d+/u, /年度/u, /2028|始まりの西暦/u);
  });
  test('ファイルをまたぐ誤り：ない項目を指した', async () => {
    await change(`${PLAN}/projects/jigyo-01-joho-hasshin.json`, (text) => text.replace(/"node": "[^"]+"/u, '"node": "nai-komoku"'));
    await expectRefused(/projects\/jigyo-01-joho-hasshin\.json:\d+/u, 'nai-komoku', '見つかりません');
  });
  test('文章の誤り：動く式を書いた', async () => {
    await change(`${PLAN}/plan.mdx`, (text) => `${text}\n\n{process.env.HOME}\n`);
    await expectRefused(/plan\.mdx:\d+/u, /\{ \}|波かっこ/u);
  });
  test('いくつもの誤りを、一度にすべて', async () => {
    await change(`${PLAN}/plan.json`, (text) => text.replace('"status": "draft"', '"status": "案"'));
    await change('232297-toyoake/city.json', (text) => text.replace('232297', '232298'));
    await writeFile(join(content, 'memo.txt'), '覚え');
    await expectRefused(/kyodo-suishin-3\/plan\.json:\d+/u, /232297-toyoake\/city\.json:\d+/u, /memo\.txt/u);
  });
});
