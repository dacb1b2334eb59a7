import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { around, DIST, elements, first, pagesIn, tags, textOf, violations, type Page } from './built-site.ts';
import { isEmbed, TEMPLATES, templateOf, UNUSED } from './templates.ts';

/** 正しい HTML の決まり。外した決まりには、わけを書く。 */
const VALIDATOR = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // 横にスクロールする表の枠は、名のある region。文書の節（section）ではない。
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // 検索結果の型（template の中）の見出しは、スクリプトが書き込む。空の見出しは、下の試験で template の外だけを確かめる。
    'empty-heading': 'off',
  },
}));

let pages: Page[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
});

async function htmlErrors(page: Page): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(page.html, page.url);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${page.url} ${ruleId} ${message} ${selector ?? ''}`));
}

test('どのひな形からも、ページができている', () => {
  expect(TEMPLATES.map(({ file }) => file).filter((file) => !(file in UNUSED) && !pages.some(({ url }) => templateOf(url)?.file === file))).toEqual([]);
});

test('すべてのページが、正しい HTML', async () => {
  const found = (await Promise.all(pages.map(htmlErrors))).flat();
  expect(first(found)).toEqual([]);
});

describe('見出し', () => {
  const headings = (page: Page) => tags(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter((heading) => !around(heading, 'template'));
  test('h1 はちょうど1つで、本文の中にある', () => {
    expect(violations(pages, (page) => (tags(page, 'h1').filter((heading) => around(heading, 'main')).length === 1 && tags(page, 'h1').length === 1 ? [] : ['h1 が1つでない']))).toEqual([]);
  });
  test('段を飛ばさない', () => {
    expect(violations(pages, (page) => {
      const levels = headings(page).map(({ name }) => Number(name[1]));
      return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1]} の次が h${level}`] : []));
    })).toEqual([]);
  });
  test('空の見出しはない', () => {
    expect(violations(pages, (page) => headings(page).filter((heading) => textOf(heading) === '').map(({ name }) => name))).toEqual([]);
  });
});

describe('表と図', () => {
  test('表には caption と、scope つきの th がある', () => {
    expect(violations(pages, (page) => tags(page, 'table').flatMap((table) => {
      const inside = elements(page, (element) => around(element, 'table') === table);
      const missing = [inside.some(({ name }) => name === 'caption') ? '' : 'caption がない', inside.some(({ name }) => name === 'th') ? '' : 'th がない'];
      const bare = inside.filter(({ name, attribs }) => name === 'th' && !attribs['scope']).length > 0 ? 'scope のない th' : '';
      const merged = inside.some(({ attribs }) => Number(attribs['rowspan'] ?? 1) > 1 || Number(attribs['colspan'] ?? 1) > 1) ? '結合した欄' : '';
      return [...missing, bare, merged].filter(Boolean);
    }))).toEqual([]);
  });
  test('図は role="img" で名を持つか、読み上げから外してある', () => {
    expect(violations(pages, (page) => tags(page, 'svg').filter((svg) => !around(svg, 'svg')).filter(({ attribs, children }) => attribs['aria-hidden'] !== 'true' && !(attribs['role'] === 'img' && (attribs['aria-label'] || attribs['aria-labelledby'] || children.some((child) => 'name' in child && child.name === 'title')))).map(({ attribs }) => `名のない図 ${attribs['class'] ?? ''}`))).toEqual([]);
  });
});

test('どのページも lang="ja"', () => {
  expect(violations(pages, (page) => (tags(page, 'html')[0]?.attribs['lang'] === 'ja' ? [] : ['lang がない']))).toEqual([]);
});

test('どのページにも頭・案内・本文・足があり、はじめのリンクは本文へ移る', () => {
  expect(violations(pages.filter(({ url }) => !isEmbed(url)), (page) => [
    tags(page, 'a')[0]?.attribs['href'] === '#main' ? '' : 'はじめのリンクが #main でない',
    ...['header', 'main', 'footer', 'nav'].map((name) => (tags(page, name).length > 0 ? '' : `${name} がない`)),
  ].filter(Boolean))).toEqual([]);
});
