import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DIST, elements, filesIn, pagesIn, tags, violations, type Page } from './built-site.ts';

let pages: Page[] = [];
let ids = new Map<string, Set<string>>();

beforeAll(() => {
  pages = pagesIn(DIST);
  ids = new Map(pages.map((page) => [page.url, new Set(elements(page, ({ attribs }) => Boolean(attribs['id'])).map(({ attribs }) => attribs['id'] ?? ''))]));
});

const ORIGIN = 'https://site.invalid';
const isExternal = (address: string): boolean => /^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(address);

/** サイトの中の住所の誤り。正しければ undefined。 */
function brokenLink(page: Page, address: string): string | undefined {
  const { pathname, hash } = new URL(address, ORIGIN + page.url);
  const path = decodeURIComponent(pathname);
  const anchors = ids.get(path);
  if (!anchors) return path.endsWith('/') || !existsSync(join(DIST, path)) ? `ない住所 ${address}` : undefined;
  return hash === '' || anchors.has(decodeURIComponent(hash.slice(1))) ? undefined : `ない位置 ${address}`;
}

const addresses = (page: Page): string[] => elements(page, ({ attribs }) => 'href' in attribs || 'src' in attribs || 'action' in attribs).map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '');

test('切れたリンクも、ない位置へのリンクもない', () => {
  expect(violations(pages, (page) => addresses(page).filter((address) => !isExternal(address)).map((address) => brokenLink(page, address)).filter((found) => found !== undefined))).toEqual([]);
});

test('ページへのリンクは、/ で終わる', () => {
  expect(violations(pages, (page) => tags(page, 'a').filter(({ attribs }) => 'href' in attribs).map(({ attribs }) => attribs['href'] ?? '').filter((address) => !isExternal(address) && !/(?:^#|\/(?:[?#]|$)|\.[a-z]+(?:$|[?#]))/u.test(address)))).toEqual([]);
});

test('1つのページの中で、id は重ならない', () => {
  expect(violations(pages, (page) => {
    const all = elements(page, ({ attribs }) => Boolean(attribs['id'])).map(({ attribs }) => attribs['id'] ?? '');
    return all.filter((id, index) => all.indexOf(id) !== index);
  })).toEqual([]);
});

test('aria が指す id は、そのページにある', () => {
  const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
  expect(violations(pages, (page) => elements(page, ({ attribs }) => names.some((name) => name in attribs)).flatMap(({ attribs }) => names.flatMap((name) => (attribs[name] ?? '').split(/\s+/u)).filter((id) => id !== '' && !ids.get(page.url)?.has(id))))).toEqual([]);
});

test('外へのリンクは https だけ', () => {
  expect(violations(pages, (page) => addresses(page).filter((address) => isExternal(address) && !address.startsWith('https://') && !address.startsWith('http://localhost:4321/')))).toEqual([]);
});

test('どのページへも、トップからリンクをたどって着く', () => {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const reached = new Set(['/']);
  for (const url of reached) {
    const page = byUrl.get(url);
    if (!page) continue;
    for (const { attribs } of tags(page, 'a')) {
      const address = attribs['href'] ?? '';
      if (!isExternal(address)) reached.add(decodeURIComponent(new URL(address, ORIGIN + url).pathname));
    }
  }
  expect(pages.map(({ url }) => url).filter((url) => url !== '/404.html' && !url.startsWith('/embed/') && !reached.has(url))).toEqual([]);
});

test('スタイルの中の住所も、すべてある', () => {
  const broken = filesIn(DIST).filter((file) => file.endsWith('.css')).flatMap((file) => [...readFileSync(join(DIST, file), 'utf8').matchAll(/url\(\s*['"]?([^'")]+)/gu)].map((match) => match[1] ?? '').filter((address) => !address.startsWith('data:') && !existsSync(join(DIST, new URL(address, `${ORIGIN}/${file}`).pathname))));
  expect(broken).toEqual([]);
});
