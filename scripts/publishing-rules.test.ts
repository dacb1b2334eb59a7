import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RetiredEntry } from '../src/schema/index.ts';
import { lostAddresses } from './check-urls.ts';
import { codeowners } from './codeowners.ts';
import { ownRules, syntaxRules } from './lint-workflows.ts';

const FOLDER = '032093-ichinoseki';
const gone = (path: string, ...entries: object[]) => lostAddresses([`content/${FOLDER}/${path}`], new Map([[FOLDER, entries.map((entry) => RetiredEntry.parse({ title: '名', on: '2026-10-01', reason: 'わけ', ...entry }))]]));

describe('住所の約束', () => {
  test('消した項目は、公開を終えた一覧に書く', () => {
    expect(gone('schemes/hojo.json')[0]?.remedy).toMatch(/"kind": "scheme"、"id": "hojo"/u);
    expect(gone('schemes/hojo.json', { kind: 'scheme', id: 'hojo' })).toEqual([]);
    expect(gone('keikaku/indicators/a.json', { kind: 'indicator', plan: 'keikaku', id: 'a' })).toEqual([]);
    expect(gone('keikaku/indicators/a.json', { kind: 'indicator', plan: 'betsu', id: 'a' })).toHaveLength(1);
  });

  test('計画ごと終えたときは、中身を1つずつ書かなくてよい', () => {
    expect(gone('keikaku/projects/a.json', { kind: 'plan', id: 'keikaku' })).toEqual([]);
    expect(gone('keikaku/plan.json', { kind: 'plan', id: 'keikaku' })).toEqual([]);
  });

  test('住所を持たないファイルは、消してよい', () => {
    expect([...gone('check-ins/2026.json'), ...gone('keikaku/structure.json')]).toEqual([]);
  });
});

test('責任者の行は、GitHub の名が書かれた市だけ', () => {
  const text = codeowners([{ folder: FOLDER, owner: '@ichinoseki/kyodo' }, { folder: '082171-toride', owner: null }, { folder: '232297-toyoake', owner: '市民協働課' }, { folder: '122335-tomisato', owner: '@a\n* @evil' }]);
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([`/content/${FOLDER}/ @ichinoseki/kyodo`]);
});

describe('手順書', () => {
  const folder = join('.github', 'workflows');
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  test('部品は固定し、権限は仕事ごとに絞る', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(files.flatMap(({ name, text }) => ownRules(name, text))).toEqual([]);
  });

  test('ゆるい書き方を見つける', () => {
    expect(ownRules('a.yml', 'on:\n  pull_request_target:\njobs:\n  - uses: actions/checkout@v4\n').map(({ message }) => message)).toHaveLength(3);
  });

  test('公開の手順は、履歴がそろわなければ断る', () => {
    const deploy = files.find(({ name }) => name === 'deploy.yml')?.text ?? '';
    expect(deploy).toMatch(/fetch-depth: 0[\s\S]*REQUIRE_HISTORY: '1'/u);
  });
});

test('手順書の書き方の誤りは、行とともに見つかる', async () => {
  const syntax = await syntaxRules();
  const good = 'on: push\npermissions: {}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n';
  const folder = join('.github', 'workflows');
  expect(readdirSync(folder).flatMap((name) => syntax(name, readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  expect(syntax('a.yml', good)).toEqual([]);
  expect(syntax('a.yml', good.replace('runs-on', 'run-on')).map(({ line }) => line)).toContain(5);
  expect(syntax('a.yml', good.replace('npm ci', 'echo ${{ github.nothing }}'))).not.toEqual([]);
});
