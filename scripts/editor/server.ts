import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, resolve } from 'node:path';
import { answerTo } from '../serve.ts';
import { answer, type Answer, type Api } from './api.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.png': 'image/png',
};

/** 1回に受け取る大きさの上限。内容のファイルは512KBまでなので、数件分の余裕がある。 */
const MAX_BODY = 4 * 1024 * 1024;

interface Desk { folder: string; api: Api; host: string; token: string }

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY) throw new RangeError('大きすぎます');
    chunks.push(chunk as Buffer);
  }
  return chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** 作業フォルダを書き換えられるのは、この画面だけ。よそのページからの問い合わせは、合いことばを知らない。 */
async function apiAnswer(request: IncomingMessage, path: string, { api, token }: Desk): Promise<Answer> {
  if (request.headers.authorization !== `token ${token}`) return { status: 401, body: { message: '編集画面を開き直してください' } };
  try {
    return await answer(api, { method: request.method ?? 'GET', path, body: await bodyOf(request) });
  } catch (error) {
    return { status: 500, body: { message: `保存できませんでした：${error instanceof Error ? error.message : String(error)}` } };
  }
}

function sendJson(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));
}

async function respond(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
  // 名の引き替え（DNS リバインディング）で、よそのページがこの端末の住所を名乗るのを断る。
  if (request.headers.host !== desk.host) return sendJson(response, { status: 403, body: { message: '127.0.0.1 で開いてください' } });
  if (path.startsWith('/api/v1/')) return sendJson(response, await apiAnswer(request, path.slice('/api/v1'.length), desk));
  if (path === '/admin/session.json') return sendJson(response, { status: 200, body: { token: desk.token } });
  if (path === '/') return void response.writeHead(302, { Location: '/admin/' }).end();
  const { status, file, location } = await answerTo(request.url ?? '/', { folder: desk.folder, base: '/' });
  if (location !== undefined) return void response.writeHead(status, { Location: location }).end();
  if (status !== 200 || file === undefined) return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('見つかりません');
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }).end(await readFile(file));
}

export interface EditorServing { address: string; close: () => Promise<void> }

/**
 * 編集画面を、この端末だけに見せる（127.0.0.1）。folder は組み立てた編集画面。
 * @throws Error ポートが使われているとき。
 */
export async function serveEditor(folder: string, api: Api, port: number): Promise<EditorServing> {
  const desk: Desk = { folder: resolve(folder), api, host: `127.0.0.1:${port}`, token: randomBytes(24).toString('base64url') };
  const server = createServer((request, response) => void respond(request, response, desk).catch(() => response.headersSent || response.writeHead(500).end()));
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const close = (): Promise<void> => new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
  return { address: `http://${desk.host}/admin/`, close };
}
