import { createHash } from 'node:crypto';
import { blobName, isContentPath, type Repository } from './repository.ts';
import type { Change } from './problems.ts';
import type { Problem } from '../../src/reader/index.ts';

export interface Answer { status: number; body: unknown }
export interface Asked { method: string; path: string; body: unknown }
export interface Api { repository: Repository; newProblems: (changes: readonly Change[]) => Promise<Problem[]>; now: () => Date }

/** 保存の依頼の1件（Gitea の「ファイルを変える」の形）。 */
interface AskedFile { operation: string; path: string; content: string; sha?: string }

const ok = (body: unknown): Answer => ({ status: 200, body });
const refused = (status: number, message: string): Answer => ({ status, body: { message } });
const USER = { id: 1, login: 'local', full_name: 'この端末の職員', email: 'local@example.invalid', avatar_url: '', html_url: '' };

async function head({ repository }: Api): Promise<string> {
  return createHash('sha1').update(JSON.stringify(await repository.list())).digest('hex');
}

/** 1件が受け取れないわけ。受け取れるなら undefined。ほかの人の変更を上書きしない。 */
async function obstacle({ repository }: Api, file: AskedFile): Promise<Answer | undefined> {
  if (!isContentPath(file.path)) return refused(422, `「${file.path}」には保存できません。IDを半角の英小文字・数字・ハイフンで書いてください`);
  if (!['create', 'update'].includes(file.operation)) return refused(422, 'この画面では、消すことも名を変えることもできません。公開をやめるときは「公開を終了した項目」に書いてください');
  const present = await repository.read(file.path);
  if (file.operation === 'create' && present) return refused(409, `「${file.path}」はもうあります。ほかのIDにしてください`);
  if (file.operation === 'update' && (!present || (file.sha !== undefined && file.sha !== blobName(present)))) return refused(409, '開いたあとに、ほかの人がこのファイルを変えました。画面を読み込み直してから、もう一度直してください');
  return undefined;
}

const problemText = ({ label, problem, remedy }: Problem): string => `【${label}】${problem}。${remedy}`;

/** すべて確かめてから書く。1つでも受け取れなければ、何も書かない。 */
async function save(api: Api, files: readonly AskedFile[]): Promise<Answer> {
  for (const file of files) {
    const stop = await obstacle(api, file);
    if (stop) return stop;
  }
  const changes = files.map(({ path, content }): Change => ({ path, bytes: Buffer.from(content, 'base64') }));
  const problems = await api.newProblems(changes);
  if (problems.length > 0) return refused(422, `${problems.length}か所を直してください。${problems.slice(0, 3).map(problemText).join('')}`);
  for (const change of changes) await api.repository.write(change);
  return ok({ commit: { sha: await head(api), created: api.now().toISOString() }, files: changes.map(({ path, bytes }) => ({ path, sha: blobName(bytes) })) });
}

async function contents({ repository }: Api, paths: readonly string[]): Promise<Answer> {
  const read = await Promise.all(paths.map(async (path) => ({ path, bytes: isContentPath(path) ? await repository.read(path) : undefined })));
  return ok(read.map(({ path, bytes }) => (bytes ? { path, sha: blobName(bytes), content: bytes.toString('base64'), encoding: 'base64' } : null)));
}

/** 編集画面の問い合わせに、Gitea の API と同じ形で答える。書くのは作業フォルダだけで、記録（コミット）はしない。 */
export async function answer(api: Api, { method, path, body }: Asked): Promise<Answer> {
  const asked = (body ?? {}) as { files?: unknown };
  const repo = path.replace(/^\/repos\/kyodo\/atlas/u, '');
  if (method === 'POST' && repo === '/file-contents') return contents(api, asked.files as string[]);
  if (method === 'POST' && repo === '/contents') return save(api, asked.files as AskedFile[]);
  if (method !== 'GET') return refused(405, '使えない操作です');
  if (path === '/user') return ok(USER);
  if (path === '/version') return ok({ version: '1.25.0' });
  if (path === '/settings/api') return ok({ default_paging_num: 1000 });
  if (path === '/repos/kyodo/atlas') return ok({ default_branch: 'local', permissions: { pull: true, push: true } });
  if (repo === '/branches/local') return ok({ commit: { id: await head(api), message: '' } });
  if (repo.startsWith('/git/trees/')) return ok({ tree: (await api.repository.list()).map((file) => ({ ...file, type: 'blob' })), truncated: false });
  if (repo === '/commits') return ok([]);
  return refused(404, '見つかりません');
}
