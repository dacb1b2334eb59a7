import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, elements, filesIn, first, pagesIn, tags, textOf, violations, type Page } from './built-site.ts';

let pages: Page[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
});

/** 1往復で届く大きさ（14KB）。 */
const PAGE_BYTES = 14 * 1024;
const STYLE_BYTES = 8 * 1024;
/** 計画・指標・制度のページに許す、小さなスクリプト1つの大きさ。 */
const SMALL_SCRIPT_BYTES = 1024;

const brotli = (body: string | Buffer): number => brotliCompressSync(body).length;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)}KB`;

describe('大きさ（brotli）', () => {
  test('どのページも14KBまで', () => {
    const heavy = pages.filter(({ html }) => html.length > PAGE_BYTES).map(({ url, html }) => ({ url, bytes: brotli(html) })).filter(({ bytes }) => bytes > PAGE_BYTES);
    expect(heavy.map(({ url, bytes }) => `${url} ${kb(bytes)}`)).toEqual([]);
  });
  test('どのページの飾りも、外の1つのファイルで、8KBまで', () => {
    const sheets = (page: Page): string[] => tags(page, 'link').filter(({ attribs }) => attribs['rel'] === 'stylesheet').map(({ attribs }) => attribs['href'] ?? '');
    expect(violations(pages.filter(({ url }) => !isTool(url)), (page) => (sheets(page).length === 1 ? [] : [`${sheets(page).length}つ`]))).toEqual([]);
    const used = [...new Set(pages.filter(({ url }) => !isTool(url)).flatMap(sheets))];
    expect(used.map((file) => ({ file, bytes: brotli(readFileSync(join(DIST, file))) })).filter(({ bytes }) => bytes > STYLE_BYTES).map(({ file, bytes }) => `${file} ${kb(bytes)}`)).toEqual([]);
  });
});

/** 自分のスクリプトを持つ道具：検索、制度さがし、編集。 */
const isTool = (url: string): boolean => /^\/(?:search|edit|admin)\//u.test(url);
const hasFinder = (url: string): boolean => /^\/schemes\/(?:$|by\/|\d{6}\/$)/u.test(url);
/** 小さなスクリプトを1つ持ってよいページ。 */
const maySpeak = (url: string): boolean => /^\/(?:plans\/\d{6}\/[^/]+\/|schemes\/\d{6}\/[^/]+\/|embed\/)/u.test(url);

const scripts = (page: Page): string[] => tags(page, 'script').filter(({ attribs }) => attribs['type'] !== 'application/ld+json').map(({ attribs }) => attribs['src'] ?? '（ページの中のスクリプト）');

describe('スクリプト', () => {
  test('道具のほかのページは、スクリプトなし', () => {
    expect(violations(pages.filter(({ url }) => !isTool(url) && !hasFinder(url) && !maySpeak(url)), scripts)).toEqual([]);
  });
  test('計画・指標・制度のページのスクリプトは、1KBまで', () => {
    expect(violations(pages.filter(({ url }) => maySpeak(url)), (page) => scripts(page).filter((file) => file.startsWith('（') || readFileSync(join(DIST, file)).length > SMALL_SCRIPT_BYTES))).toEqual([]);
  });
  test('スクリプトは、どれも自分のサイトの外のファイル。ページの中には書かない', () => {
    expect(violations(pages, (page) => scripts(page).filter((file) => !/^\/[^/]/u.test(file)))).toEqual([]);
  });
});

describe('よそへの要求と、ページの中の飾り', () => {
  const LOADING = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'use', 'image', 'feimage']);
  test('読み込むものは、すべて自分のサイトのもの', () => {
    expect(violations(pages, (page) => elements(page, ({ name, attribs }) => LOADING.has(name) || (name === 'link' && !/^(?:canonical|alternate|license|author|me)$/u.test(attribs['rel'] ?? ''))).map(({ attribs }) => attribs['src'] ?? attribs['href'] ?? attribs['data'] ?? '').filter((address) => /^(?:[a-z]+:)?\/\//iu.test(address)))).toEqual([]);
  });
  test('飾り・きっかけ（style・on…）をページの中に書かない', () => {
    expect(violations(pages, (page) => [...tags(page, 'style').map(() => '<style>'), ...elements(page, ({ attribs }) => Object.keys(attribs).some((key) => key === 'style' || /^on[a-z]/u.test(key))).map(({ name }) => `${name} の style か on…`)])).toEqual([]);
  });
  test('飾りのファイルも、よそを呼ばず、書体も配らない', () => {
    const styles = filesIn(DIST).filter((file) => file.endsWith('.css') && !/^(?:edit|admin)\//u.test(file)).map((file) => readFileSync(join(DIST, file), 'utf8')).join('\n');
    expect(styles.match(/@font-face|@import|url\(\s*['"]?(?:https?:)?\/\//gu) ?? []).toEqual([]);
  });
});

test('画面の文字は14px以上、図の中は13px以上', () => {
  const styles = filesIn(DIST).filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(DIST, file), 'utf8')).join('\n');
  const sizes = [...styles.matchAll(/font-size:\s*([\d.]+)(px|rem|em)/gu)].map(([text, size, unit]) => ({ text, px: Number(size) * (unit === 'px' ? 1 : 16) }));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ px }) => px < 13).map(({ text }) => text)).toEqual([]);
  expect(violations(pages, (page) => elements(page, ({ name, attribs }) => name === 'text' && Number(attribs['font-size'] ?? 16) < 13).map(textOf))).toEqual([]);
});

test('動く公開物に、組み立ての跡（地図や作業ファイル）が混じらない', () => {
  expect(first(filesIn(DIST).filter((file) => /\.(?:map|ts|astro|log|DS_Store)$|^\.|node_modules/u.test(file)))).toEqual([]);
});
