import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { plainText, type EvaluationQuery } from '../../src/search/evaluation/queries.ts';
import type { EvaluatedSite } from './site.ts';

/** 比べる相手：問い → 住所の並び。 */
export type Rival = (query: EvaluationQuery) => Promise<string[]>;

/** ただの走査：空白で分けたことばをすべて含むページ。 */
export function scanRival({ judged }: EvaluatedSite): Rival {
  return async ({ query }) => {
    const words = query.normalize('NFKC').split(/\s+/u).map(plainText).filter(Boolean);
    return judged.filter(({ text }) => words.every((word) => text.includes(word))).map(({ url }) => url);
  };
}

const bigrams = (text: string): string[] => {
  const chars = [...plainText(text)];
  return chars.length < 2 ? chars : chars.slice(1).map((char, n) => `${chars[n]}${char}`);
};

/** MiniSearch に2字ずつ載せ、すべてを含むページを求める。 */
export function miniSearchRival({ records }: EvaluatedSite): Rival {
  const index = new MiniSearch({ idField: 'url', fields: ['title', 'text'], tokenize: bigrams, searchOptions: { combineWith: 'AND', boost: { title: 3 } } });
  index.addAll(records.map(({ url, title, blocks }) => ({ url, title, text: blocks.join('｜') })));
  return async ({ query }) => index.search(query).map((result) => String(result.id));
}

const CONTENT_TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** 何も手を加えない Pagefind。公開するHTMLをそのまま、日本語として載せる。 */
export async function stockRival(browser: Browser, address: string, { records, html }: EvaluatedSite): Promise<Rival> {
  const { index } = await createIndex({ rootSelector: 'main', forceLanguage: 'ja' });
  if (!index) throw new Error('比べるための索引を作れません');
  for (const { url } of records) await index.addHTMLFile({ url: `/${url}`, content: html.get(url) ?? '' });
  const files = new Map((await index.getFiles()).files.map((file) => [file.path, Buffer.from(file.content)]));
  await close();
  const page = await browser.newPage();
  await page.route('**/@stock/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/@stock/')[1] ?? '';
    const body = files.get(path);
    await route.fulfill(body ? { contentType: CONTENT_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body } : { status: 404 });
  });
  await page.goto(`${address}search/`);
  return async ({ query }) =>
    page.evaluate(async ([base, text]) => {
      const pagefind = await import(`${base}@stock/pagefind.js`);
      const { results } = await pagefind.search(text);
      const data: { url: string }[] = await Promise.all(results.slice(0, 100).map((result: { data(): Promise<{ url: string }> }) => result.data()));
      return data.map(({ url }) => url.replace(/^.*?@stock\/?|^\//u, ''));
    }, [new URL(address).pathname, query] as const);
}
