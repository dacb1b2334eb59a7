import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentProblems } from '../check-content.ts';
import { plant } from '../seeded-faults/town.ts';
import { newCity } from './new-city.ts';
import { newPlan } from './new-plan.ts';
import { newProject } from './new-project.ts';
import { newSource } from './new-source.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyodo-skeletons-'));
  plant(root, []);
  vi.stubEnv('CONTENT_DIR', root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const written = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

test('新しい市、計画、事業、原資料のひな型は、そのまま確かめを通る', async () => {
  await newCity(['131016']);
  await newPlan(['131016', 'kyodo-keikaku']);
  await newProject(['131016', 'kyodo-keikaku', 'jigyo-1']);
  await newPlan(['032093', 'kyodo-4', '--title', '第4次計画']);
  await newProject(['032093', 'keikaku', 'jigyo-2', '--title', '新しい事業', '--node', 'hoshin']);
  await newSource(['032093', 'jisseki', join(root, 'README.md'), '--title', '実績']);
  expect((await contentProblems(root)).problems).toEqual([]);
  expect(written('131016-chiyoda/city.json')).toMatchObject({ name: '千代田区', prefecture: '東京都', identification: { kind: 'preparing' }, owner: null });
  expect(written('032093-ichinoseki/keikaku/projects/jigyo-2.json')).toMatchObject({ order: 2, publishOn: '2099-12-31' });
});

test('書き終わらないまま公開しようとすると、確かめが止める', async () => {
  await newProject(['032093', 'keikaku', 'jigyo-2', '--title', '新しい事業']);
  const path = join(root, '032093-ichinoseki/keikaku/projects/jigyo-2.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('2099-12-31', '2027-04-01'));
  expect((await contentProblems(root)).problems.map(({ label, problem }) => `${label}：${problem}`)).toContain('掲載 › 1件目 › 出典 › 1件目 › 引用：「（準備中）」のままの項目があります');
});

test.each([
  [newCity, ['032093'], '岩手県一関市は、もうあります（content/032093-ichinoseki/city.json）。'],
  [newCity, ['13101'], '検査数字を含む6桁'],
  [newCity, ['131017'], '全国地方公共団体コードではありません'],
  [newCity, [], '使い方：'],
  [newCity, ['131016', '--romaji', '../x'], 'ローマ字「../x」は使えません'],
  [newPlan, ['131016', 'kyodo'], '先に npm run new-city -- 131016'],
  [newPlan, ['032093', '../kyodo'], 'ID「../kyodo」は使えません'],
  [newPlan, ['032093', 'sources'], '計画のIDに使えません'],
  [newProject, ['032093', 'keikakku', 'a'], 'もしかすると keikaku です'],
  [newProject, ['032093', 'keikaku', 'a', '--node', 'sesak'], 'もしかすると sesaku です'],
  [newProject, ['032093', 'keikaku', 'jigyo'], 'すでにあります。上書きはしません'],
  [newSource, ['032093', 'jisseki', '/nai.txt'], 'がありません'],
])('断るときは、何も書かない（%#）', async (command, args, words) => {
  await expect(command(args)).rejects.toThrow(words);
  expect(existsSync(join(root, '131016-chiyoda'))).toBe(false);
});
