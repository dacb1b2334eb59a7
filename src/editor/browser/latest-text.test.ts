import { expect, test } from 'vitest';
import { latestText } from './latest-text.ts';

const saving = { path: 'content/032093-ichinoseki/city.json', collection: 'city', slug: 'city' };
const GITHUB = { name: 'github', repo: 'kyodo/atlas', branch: 'main' };
const branchOf = (url: string): string => new URL(url).searchParams.get('ref') ?? '';

test('公開用：下書きの枝があればその中身、なければ公開している枝の中身', async () => {
  const texts = new Map([['cms/city/city', '下書き'], ['main', '公開']]);
  const ask = async (url: string): Promise<Response> => new Response(texts.get(branchOf(url)) ?? '', { status: texts.has(branchOf(url)) ? 200 : 404 });
  expect(await latestText(GITHUB, saving, { token: 't', ask })).toBe('下書き');
  texts.delete('cms/city/city');
  expect(await latestText(GITHUB, saving, { token: 't', ask })).toBe('公開');
  texts.clear();
  expect(await latestText(GITHUB, saving, { token: 't', ask })).toBeNull();
});

test('手元：サーバーに合いことばを添えて聞く', async () => {
  const ask = async (url: string, { method, headers }: RequestInit): Promise<Response> => Response.json([{ content: Buffer.from(`${method} ${url} ${new Headers(headers).get('authorization')} 市`).toString('base64') }]);
  expect(await latestText({ name: 'gitea', repo: 'kyodo/atlas', branch: 'local', api_root: 'http://127.0.0.1:1/api/v1' }, saving, { token: 't', ask })).toBe('POST http://127.0.0.1:1/api/v1/repos/kyodo/atlas/file-contents token t 市');
});

test('読めなければ、上書きせずに投げる', async () => {
  await expect(latestText(GITHUB, saving, { token: 't', ask: async () => new Response('', { status: 500 }) })).rejects.toThrow('500');
});
