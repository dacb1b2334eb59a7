import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { around, DIST, elements, pagesIn, tags, textOf, violations, type Page } from './built-site.ts';
import { isEmbed } from './templates.ts';

let pages: Page[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
});

const SITE = 'http://localhost:4321';
const titleOf = (page: Page): string => tags(page, 'title').filter((title) => title.parent && 'name' in title.parent && title.parent.name === 'head').map(textOf).join('');
const meta = (page: Page, key: 'name' | 'property' | 'http-equiv', value: string): string | undefined => tags(page, 'meta').find(({ attribs }) => attribs[key] === value)?.attribs['content'];
const repeated = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);

test('題は、どのページも違い、サイトの名で終わる', () => {
  expect(repeated(pages.map(titleOf))).toEqual([]);
  expect(violations(pages, (page) => (titleOf(page).endsWith('協働アトラス') ? [] : [titleOf(page)]))).toEqual([]);
});

test('説明は、どのページも違い、短い', () => {
  const described = pages.filter(({ url }) => !isEmbed(url)).map((page) => ({ page, text: meta(page, 'name', 'description') ?? '' }));
  expect(described.filter(({ text }) => text.length < 10 || text.length > 240).map(({ page, text }) => `${page.url} ${text}`)).toEqual([]);
  expect(repeated(described.map(({ text }) => text))).toEqual([]);
});

test('canonical は、そのページの住所。埋め込みは、もとの指標のページ', () => {
  expect(violations(pages, (page) => tags(page, 'link').filter(({ attribs }) => attribs['rel'] === 'canonical').map(({ attribs }) => attribs['href'] ?? '').filter((address) => address !== SITE + page.url.replace(/^\/embed\/indicators\/(\d{6})\/([^/]+)\//u, '/plans/$1/$2/indicators/') && page.url !== '/404.html'))).toEqual([]);
  expect(violations(pages, (page) => (tags(page, 'link').filter(({ attribs }) => attribs['rel'] === 'canonical').length === 1 ? [] : ['canonical が1つでない']))).toEqual([]);
});

test('どのページにも、自分だけを許す Content-Security-Policy がある', () => {
  expect(violations(pages, (page) => {
    const policy = meta(page, 'http-equiv', 'Content-Security-Policy') ?? '';
    const open = /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*|data:/u.test(policy);
    return [policy.startsWith("default-src 'none'") ? '' : '既定が none でない', open ? `広すぎる ${policy}` : ''].filter(Boolean);
  })).toEqual([]);
});

test('パンくずは、トップと404のほか、どのページにもあり、いまのページで終わる', () => {
  expect(violations(pages.filter(({ url }) => url !== '/' && url !== '/404.html' && !isEmbed(url)), (page) => {
    const [here] = elements(page, ({ attribs }) => attribs['aria-current'] === 'page' && !('href' in attribs));
    return here && around(here, 'ol') && around(here, 'nav')?.attribs['aria-label'] ? [] : ['パンくずがない'];
  })).toEqual([]);
});

describe('構造化データ', () => {
  const items = (page: Page): Record<string, unknown>[] => tags(page, 'script').filter(({ attribs }) => attribs['type'] === 'application/ld+json').map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
  test('すべて JSON として読め、schema.org の型を持つ', () => {
    expect(violations(pages, (page) => items(page).filter((item) => item['@context'] !== 'https://schema.org' || typeof item['@type'] !== 'string').map((item) => JSON.stringify(item)))).toEqual([]);
  });
  test('パンくずは順に番号がつき、住所はサイトの中', () => {
    expect(violations(pages, (page) => items(page).filter((item) => item['@type'] === 'BreadcrumbList').flatMap((item) => (item['itemListElement'] as { position: number; name: string; item: string }[]).filter(({ position, name, item: address }, index) => position !== index + 1 || !name || !address.startsWith(SITE)).map(({ name }) => name)))).toEqual([]);
  });
  test('計画と指標は Dataset、制度は GovernmentService', () => {
    const typed = (pattern: RegExp, type: string): string[] => violations(pages.filter(({ url }) => pattern.test(url)), (page) => (items(page).some((item) => item['@type'] === type) ? [] : [`${type} がない`]));
    expect([...typed(/^\/plans\/\d{6}\/[^/]+\/$/u, 'Dataset'), ...typed(/^\/plans\/.+\/indicators\/[^/]+\/$/u, 'Dataset'), ...typed(/^\/schemes\/\d{6}\/[^/]+\/$/u, 'GovernmentService')]).toEqual([]);
  });
});

describe('共有の絵（Open Graph）', () => {
  const shared = (page: Page): string => meta(page, 'property', 'og:image') ?? '';
  const own = (): Page[] => pages.filter(({ url }) => !isEmbed(url));
  test('どのページにも1つあり、サイトの中の絶対の住所で、大きさと代わりの文を持つ', () => {
    expect(violations(own(), (page) => [
      shared(page).startsWith(`${SITE}/`) ? '' : `住所 ${shared(page)}`,
      meta(page, 'property', 'og:image:width') === '1200' && meta(page, 'property', 'og:image:height') === '630' ? '' : '大きさ',
      (meta(page, 'property', 'og:image:alt') ?? '').length > 3 ? '' : '代わりの文',
    ].filter(Boolean))).toEqual([]);
  });
  test('絵は置いてあり、書いた大きさの PNG', () => {
    const files = [...new Set(own().map((page) => shared(page).slice(SITE.length)))];
    const sizeOf = (file: string): string => {
      if (!existsSync(join(DIST, file))) return 'ない';
      const bytes = readFileSync(join(DIST, file));
      return `${bytes.toString('latin1', 1, 4)} ${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
    };
    expect(files.map((file) => `${file} ${sizeOf(file)}`).filter((line) => !line.endsWith(' PNG 1200×630'))).toEqual([]);
  });
  test('計画と市のページは、それぞれ自分の絵', () => {
    const entities = pages.filter(({ url }) => /^\/(?:cities\/\d{6}|plans\/\d{6}\/[^/]+)\/$/u.test(url));
    expect(entities.length).toBeGreaterThan(0);
    expect(violations(entities, (page) => (shared(page) === `${SITE}${page.url}share.png` ? [] : [shared(page)]))).toEqual([]);
  });
});

test('どのページも、内容が最後に変わった日か、更新日不明と言う', () => {
  const dated = /内容の最終更新：(?:\d{4}年\d{1,2}月\d{1,2}日|更新日不明)/u;
  expect(violations(pages.filter(({ url }) => !isEmbed(url)), (page) => (tags(page, 'footer').some((footer) => dated.test(textOf(footer))) ? [] : ['更新日がない']))).toEqual([]);
});
