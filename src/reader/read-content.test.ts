import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf } from './places.ts';
import { readContent } from './read-content.ts';
import { fileOf } from './refused.fixture.ts';
import { sample } from '../schema/sample.fixture.ts';

const CITY = '032093-ichinoseki';
let root = '';

async function put(path: string, body: Buffer | string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), body);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyodo-content-'));
  await put(`${CITY}/city.json`, fileOf(sample('city')));
  await put(`${CITY}/sources/keikaku.json`, fileOf({ ...sample('source'), terms: '' }));
  await put(`${CITY}/keikaku/plan.json`, fileOf(sample('plan')));
  await put(`${CITY}/keikaku/plan.mdx`, '紹介です。{1}\n');
  await put(`${CITY}/keikaku/projects/jigyo.json`, '{');
  await put(`${CITY}/keikaku/projects/Jigyo_2.json`, fileOf(sample('project')));
  await put('memo.txt', '覚え');
  await put('README.md', '更新ガイド');
  await put('.DS_Store', '');
});

afterAll(() => rm(root, { recursive: true, force: true }));

test('すべてのファイルのすべての誤りを、一度に集める', async () => {
  const { entries, prose, problems } = await readContent(root);
  expect(entries.map((entry) => entry.kind)).toEqual(['city', 'plan']);
  expect(prose.map((entry) => entry.plan)).toEqual(['keikaku']);
  expect(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)).toMatchInlineSnapshot(`
    [
      "content/memo.txt:1 この場所・名前のファイルは読めません",
      "content/032093-ichinoseki/keikaku/projects/Jigyo_2.json:1 この場所・名前のファイルは読めません",
      "content/032093-ichinoseki/keikaku/plan.mdx:1 { } は書けません（{）",
      "content/032093-ichinoseki/keikaku/projects/jigyo.json:1 閉じかっこ } がありません",
      "content/032093-ichinoseki/sources/keikaku.json:7 空です（いまの値：""）",
    ]
  `);
});

test('項目の位置を引ける。ない項目は、いちばん近い上の項目', async () => {
  const { locate } = await readContent(root);
  const file = `content/${CITY}/keikaku/plan.json`;
  expect(locate(file, ['period', 'to'])).toEqual({ line: 12, column: 11 });
  expect(locate(file, ['period', 'nai'])).toEqual(locate(file, ['period']));
  expect(locate('content/nai.json', ['a'])).toEqual({ line: 1, column: 1 });
});

test.each([
  [`${CITY}/city.json`, 'city'],
  [`${CITY}/kyodo-3/indicators/web-access.json`, 'indicator'],
  ['vocabulary/patterns.json', 'patterns'],
  ['site/about.mdx', 'prose'],
])('%s は %s', (path, kind) => {
  expect(placeOf(path)?.kind).toBe(kind);
});

test.each(['city.json', '32093-ichinoseki/city.json', `${CITY}/plan.json`, `${CITY}/a/b/projects/c.json`, `${CITY}/kyodo/projects/A.json`, `${CITY}/../city.json`, 'site/about.html', 'vocabulary/other.json'])('%s は、置けない場所', (path) => {
  expect(placeOf(path)).toBeUndefined();
});
