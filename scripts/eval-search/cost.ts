import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';

/** 通信の量。 */
export interface Traffic {
  /** 公開先と同じように、文字のファイルを gzip で縮めて送ったときのバイト数。 */
  bytes: number;
  /** 手もとの配り手が実際に送ったバイト数。 */
  raw: number;
  requests: number;
}

export interface Cost {
  query: string;
  /** ページそのもの（HTML・CSS・印）を除いた、検索のための通信。 */
  cold: Traffic;
  /** ページそのものも含めた通信。 */
  whole: Traffic;
  /** 続けてさがしたときの、1回ごとのバイト数。 */
  later: number[];
  /** はじめの結果が出るまでのミリ秒（速い順）。通信1つごとに DELAY の待ちを入れて、RUNS 回測る。 */
  firstResult: readonly number[];
}

/** はじめの検索と、続けてする検索の例。 */
const COLD = ['補助金', '協働', '市民活動'];
const LATER = ['補助', '補助金', '市民活動補助金', '自治会', '自治会加入率', '研修', '協働', '地域協働体', '里親', '企業連携'];

/** 時間を測る回数。 */
const RUNS = 5;

/** ページそのものの通信。検索の重さには数えない。 */
const isFrame = (request: Request): boolean => request.resourceType() === 'document' || /\.(?:css|svg|ico)$/u.test(new URL(request.url()).pathname);

const isText = (request: Request): boolean => /\.(?:js|json|css|svg)$|\/$/u.test(new URL(request.url()).pathname);

/** 1つの通信のバイト数。配り手が縮めていない文字のファイルは、縮めた大きさで数える。 */
async function sizeOf(request: Request): Promise<{ bytes: number; raw: number }> {
  const raw = (await request.sizes()).responseBodySize;
  const response = await request.response();
  if (!response || !isText(request) || (await response.headerValue('content-encoding'))) return { bytes: raw, raw };
  return { bytes: gzipSync(await response.body()).length, raw };
}

function countTraffic(page: Page): { take: () => Promise<{ all: Traffic; search: Traffic }> } {
  let finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  const add = async (requests: readonly Request[]): Promise<Traffic> => {
    const sizes = await Promise.all(requests.map(sizeOf));
    const total = (field: 'bytes' | 'raw'): number => sizes.reduce((sum, size) => sum + size[field], 0);
    return { bytes: total('bytes'), raw: total('raw'), requests: requests.length };
  };
  const take = async (): Promise<{ all: Traffic; search: Traffic }> => {
    const requests = finished;
    finished = [];
    return { all: await add(requests), search: await add(requests.filter((request) => !isFrame(request))) };
  };
  return { take };
}

async function settled(page: Page, query: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector<HTMLElement>('#search-app')?.dataset['answered'] === text, query);
  await page.waitForLoadState('networkidle');
}

/** 検索ページの住所。area は都道府県の番号で、空ならサイト全体か全国の題名。 */
const searchAddress = (address: string, query: string, area: string): string => `${address}search/?q=${encodeURIComponent(query)}${area === '' ? '' : `&in=${area}`}`;

/** 何も覚えていないブラウザで、はじめの検索と、そのあとの検索を測る。 */
async function measureCost(browser: Browser, place: SearchPlace, query: string): Promise<Cost> {
  const address = searchAddress(place.address, query, place.area);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const traffic = countTraffic(page);
  await page.goto(address);
  await settled(page, query);
  const { all, search } = await traffic.take();
  const bytes: number[] = [];
  for (const next of LATER) {
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('#search-box-main');
      if (input) input.value = text;
      input?.form?.requestSubmit();
    }, next);
    await settled(page, next);
    bytes.push((await traffic.take()).search.bytes);
  }
  await context.close();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await firstResultTime(browser, address));
  return { query, cold: search, whole: all, later: bytes, firstResult: times.sort((a, b) => a - b) };
}

/** 測る書架のある所。 */
export interface SearchPlace {
  /** サイトの住所（/ で終わる）。 */
  address: string;
  area: string;
}

/** 何も覚えていないブラウザで、はじめの検索にかかる通信のバイト数だけを測る。 */
export async function coldBytes(browser: Browser, place: SearchPlace, query: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const traffic = countTraffic(page);
  await page.goto(searchAddress(place.address, query, place.area));
  await settled(page, query);
  const { search } = await traffic.take();
  await context.close();
  return search.bytes;
}

/** いくつかのことばで、通信の量と時間を測る。 */
export async function measureCosts(browser: Browser, place: SearchPlace): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const query of COLD) costs.push(await measureCost(browser, place, query));
  return costs;
}

/** 通信1つごとの待ち（ミリ秒）。 */
export const DELAY = 50;

async function firstResultTime(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: DELAY, downloadThroughput: -1, uploadThroughput: -1 });
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('[data-search-result]');
  const elapsed = performance.now() - started;
  await context.close();
  return elapsed;
}
