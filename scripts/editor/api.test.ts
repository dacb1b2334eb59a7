import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer, type Api } from './api.ts';
import { blobName, repositoryAt } from './repository.ts';
import { serveEditor } from './server.ts';
import type { Change } from './problems.ts';

const CITY = 'content/032093-ichinoseki/city.json';
const SCHEME = 'content/032093-ichinoseki/schemes/hojokin.json';
const POST = '/repos/kyodo/atlas/contents';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('手元の編集画面のサーバー', () => {
  let root: string;
  let api: Api;
  const inside = (path: string): string => join(root, path.slice('content/'.length));
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'kyodo-api-'));
    await mkdir(join(root, '032093-ichinoseki'), { recursive: true });
    await writeFile(inside(CITY), '{"code":"032093"}\n');
    api = { repository: repositoryAt(root), newProblems: async () => [], now: () => new Date('2026-11-21T00:00:00Z') };
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const save = (file: Record<string, unknown>) => answer(api, { method: 'POST', path: POST, body: { files: [file] } });
  const message = async (file: Record<string, unknown>) => ((await save(file)).body as { message: string }).message;

  test('新しいファイルを書く', async () => {
    expect(await save({ operation: 'create', path: SCHEME, content: base64('{}\n') })).toMatchObject({ status: 200, body: { files: [{ path: SCHEME, sha: blobName(Buffer.from('{}\n')) }] } });
    expect(await readFile(inside(SCHEME), 'utf8')).toBe('{}\n');
  });

  test('中身の名は、git のつける名と同じ', () => {
    expect(blobName(Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });

  test.each(['content/../package.json', 'content/032093-ichinoseki/schemes/../../x.json', '../x.json', 'content/032093-ichinoseki/schemes/.env', 'package.json', 'content/032093-ichinoseki/schemes/補助金.json'])('決まった場所の外（%s）には書かない', async (path) => {
    expect(await message({ operation: 'create', path, content: base64('{}') })).toMatch(/保存できません/u);
  });

  test('ほかの人が変えたファイル、もうあるファイル、消す操作は断る', async () => {
    expect(await message({ operation: 'update', path: CITY, content: base64('{}'), sha: 'f'.repeat(40) })).toMatch(/ほかの人/u);
    expect(await message({ operation: 'create', path: CITY, content: base64('{}') })).toMatch(/もうあります/u);
    expect(await message({ operation: 'delete', path: CITY, content: '' })).toMatch(/消すことも/u);
    expect(await readFile(inside(CITY), 'utf8')).toBe('{"code":"032093"}\n');
  });

  test('誤りがあれば、何も書かない', async () => {
    const seen: Change[][] = [];
    api.newProblems = async (changes) => {
      seen.push([...changes]);
      return [{ file: CITY, line: 1, column: 1, label: '市区町村名', problem: 'この項目がありません', remedy: '書いてください' }];
    };
    expect(await message({ operation: 'update', path: CITY, content: base64('{"code":1}'), sha: blobName(Buffer.from('{"code":"032093"}\n')) })).toBe('1か所を直してください。【市区町村名】この項目がありません。書いてください');
    expect(seen[0]?.[0]?.path).toBe(CITY);
    expect(await readFile(inside(CITY), 'utf8')).toBe('{"code":"032093"}\n');
  });

  test('合いことばのない問い合わせと、ほかの名での問い合わせを断る', async () => {
    const port = 4518;
    const serving = await serveEditor(root, api, port);
    try {
      expect((await fetch(`http://127.0.0.1:${port}/api/v1/user`)).status).toBe(401);
      expect((await fetch(`http://localhost:${port}/admin/session.json`).catch(() => ({ status: 403 }))).status).toBe(403);
      const { token } = (await (await fetch(`http://127.0.0.1:${port}/admin/session.json`)).json()) as { token: string };
      expect((await fetch(`http://127.0.0.1:${port}/api/v1/user`, { headers: { authorization: `token ${token}` } })).status).toBe(200);
      expect((await fetch(`http://127.0.0.1:${port}/api/v1${POST}`, { method: 'POST', body: '{', headers: { authorization: `token ${token}` } })).status).toBe(500);
    } finally {
      await serving.close();
    }
  });
});
