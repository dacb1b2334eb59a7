/** 組み立てたサイト（dist/）を、公開先と同じように見せる。土台の住所、404、種類の正しい小さな配り手。 */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headerBlocks, headersFor, overHttp } from './served-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.wasm': 'application/wasm', '.pdf': 'application/pdf',
  '.ics': 'text/calendar; charset=utf-8', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** 縮めて送る種類。公開先と同じ重さで試せるように。 */
const SHRINKS = /^text\/|json|xml|svg/u;

/** 空いた所を何番先までさがすか。 */
const PORTS_TO_TRY = 50;

interface Answer { status: number; file?: string; location?: string }
interface Site { folder: string; base: string; blocks?: ReturnType<typeof headerBlocks> }

/** BASE_PATH を / で始まり / で終わる形にする。 */
export const basePath = (given: string): string => `/${given.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');

/** 住所をフォルダの中の場所にする。外へ出る住所、壊れた住所は undefined。 */
function placeOf(path: string, folder: string): string | undefined {
  try {
    const place = resolve(folder, `.${sep}${decodeURIComponent(path)}`);
    return place === folder || place.startsWith(folder + sep) ? place : undefined;
  } catch {
    return undefined;
  }
}

const kindOf = async (place: string): Promise<'file' | 'folder' | undefined> =>
  stat(place).then((found) => (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined), () => undefined);

const NOT_FOUND: Answer = { status: 404, file: '404.html' };

/** 求められた住所への答え。フォルダは / で終わる住所に移し、ないものには 404 のページを返す。 */
export async function answerTo(url: string, { folder, base }: Site): Promise<Answer> {
  const [given = '/', query] = url.split('?', 2);
  const path = given.replace(/\/{2,}/gu, '/'); // 「//」で始まる行き先は、よそのサイトを指してしまう
  const rest = query === undefined ? '' : `?${query}`;
  if (path === '/' && base !== '/') return { status: 302, location: base + rest };
  if (path === base.slice(0, -1) && base !== '/') return { status: 301, location: base + rest };
  if (!path.startsWith(base) || path.includes('%00')) return NOT_FOUND;
  const place = placeOf(path.slice(base.length), folder);
  const kind = place && (await kindOf(place));
  if (!place || !kind) return NOT_FOUND;
  if (kind === 'file') return path.endsWith('/') ? NOT_FOUND : { status: 200, file: place };
  const index = join(place, 'index.html');
  if ((await kindOf(index)) !== 'file') return NOT_FOUND;
  return path.endsWith('/') ? { status: 200, file: index } : { status: 301, location: `${path}/${rest}` };
}

/** 公開先と同じ見出し。 */
const hostHeaders = (url: string, { base, blocks = [] }: Site): Record<string, string> => overHttp(headersFor(`/${(url.split('?', 1)[0] ?? '').slice(base.length)}`, blocks));

async function respond(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, file, location } = await answerTo(request.url ?? '/', site);
  if (location !== undefined) {
    response.writeHead(status, { Location: location }).end();
    return;
  }
  const body = await readFile(resolve(site.folder, file ?? ''));
  const type = TYPES[extname(file ?? '').toLowerCase()] ?? 'application/octet-stream';
  const zipped = SHRINKS.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  const sent = zipped ? gzipSync(body) : body;
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': sent.length, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache', ...hostHeaders(request.url ?? '/', site), Vary: 'Accept-Encoding', ...(zipped ? { 'Content-Encoding': 'gzip' } : {}) });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** 空いた所を、port から順にさがして待つ。番号を返す。どの番地からも届くようにする（容器の中でも見られるように）。 */
async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < port + PORTS_TO_TRY; tried += 1) {
    const outcome = await new Promise<Error | null>((done) => {
      server.once('error', done);
      server.listen(tried, () => {
        server.off('error', done);
        done(null);
      });
    });
    if (outcome === null) return tried;
    if ((outcome as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw outcome;
    console.error(`ポート ${tried} は使われているので、次の ${tried + 1} を試します。`);
  }
  throw new Error(`ポート ${port} から ${port + PORTS_TO_TRY - 1} までが、すべて使われています。PORT で別の番号を選んでください。`);
}

export interface Serving { address: string; close: () => Promise<void> }

/**
 * サイトを配りはじめる。塞がったポートは、次の番号にする。
 * @throws Error フォルダにサイトがないとき、空いたポートがないとき。
 */
export async function serveSite(folder: string, { port = 4321, base = '/' }: { port?: number; base?: string } = {}): Promise<Serving> {
  const blocks = headerBlocks(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const site = { folder: resolve(folder), base: basePath(base), blocks };
  if ((await kindOf(join(site.folder, 'index.html'))) !== 'file') throw new Error(`${folder} にサイトがありません。先に npm run build で組み立ててください。`);
  const server = createServer((request, response) => void respond(request, response, site).catch(() => response.headersSent || response.writeHead(500).end()));
  const used = await listen(server, port);
  const close = (): Promise<void> => new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
  return { address: `http://localhost:${used}${site.base}`, close };
}

/** DIST・BASE_PATH・PORT のとおりに配り、住所を言う。 */
export async function announceSite(): Promise<void> {
  const { DIST = 'dist', BASE_PATH = '/', PORT = '4321' } = process.env;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Error(`PORT は 1 から 65000 までの整数で書いてください（いまの値：${PORT}）`);
  const { address } = await serveSite(DIST, { port, base: BASE_PATH });
  console.log(`サイトを見られます：${address}　（終えるには Ctrl+C）`);
}

if (import.meta.main) {
  await announceSite().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
