/** 編集画面の設定のうち、いまの中身を読むのに要るもの。 */
export interface Backend {
  name: string;
  repo: string;
  branch: string;
  api_root?: string;
}

/** 保存しようとしている1件。collection と slug は、下書きの枝の名になる。 */
export interface Saving {
  path: string;
  collection: string;
  slug: string;
}

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

const GITHUB = 'https://api.github.com';

const decoded = (base64: string): string => new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));

/** なければ null。@throws Error 読めないとき。 */
async function answered(asked: Promise<Response>): Promise<Response | null> {
  const response = await asked;
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`いまの中身を読めません（${response.status}）`);
  return response;
}

async function localText({ repo, api_root: root = '' }: Backend, { path }: Saving, ask: Fetch): Promise<string | null> {
  const response = await answered(ask(`${root}/repos/${repo}/file-contents`, { method: 'POST', body: JSON.stringify({ files: [path] }) }));
  const [file] = response ? ((await response.json()) as ({ content: string } | null)[]) : [];
  return file ? decoded(file.content) : null;
}

/** 下書きの枝があれば、その中身。なければ、公開している枝の中身。 */
async function githubText({ repo, branch }: Backend, { path, collection, slug }: Saving, ask: Fetch): Promise<string | null> {
  for (const place of [`cms/${collection}/${slug.replaceAll('%', '%25').replaceAll('/', '%2F')}`, branch]) {
    const response = await answered(ask(`${GITHUB}/repos/${repo}/contents/${encodeURI(path)}?ref=${encodeURIComponent(place)}`, { headers: { Accept: 'application/vnd.github.raw+json' }, cache: 'no-store' }));
    if (response) return response.text();
  }
  return null;
}

/**
 * 保存する直前の、その1件のいまの中身。まだなければ null。
 * @throws Error 読めないとき。確かめずに上書きしないため。
 */
export function latestText(backend: Backend, saving: Saving, { token, ask = fetch }: { token: string; ask?: Fetch }): Promise<string | null> {
  const withKey: Fetch = (url, options) => ask(url, { ...options, headers: { ...options.headers, Authorization: `token ${token}` } });
  return backend.name === 'github' ? githubText(backend, saving, withKey) : localText(backend, saving, withKey);
}
