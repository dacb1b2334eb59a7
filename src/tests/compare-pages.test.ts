import { beforeAll, describe, expect, test } from 'vitest';
import { elements, mainText, pagesIn, DIST, tags, textOf, type Page } from './built-site.ts';

let pages: Page[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
});
const at = (url: string): Page => pages.find((page) => page.url === url) as Page;
const part = (url: string, id: string): string => elements(at(url), ({ attribs }) => attribs['id'] === id).map(textOf).join(' ');

describe('道具 × 市', () => {
  test('どの道具の欄も、見つかった市と見つからない市で、全部の市を言う', () => {
    const page = at('/compare/patterns/');
    const cities = [...new Set(tags(page, 'th').filter(({ attribs }) => attribs['scope'] === 'col').map(textOf))].slice(1);
    const tools = elements(page, ({ name, attribs }) => name === 'section' && /-h$/u.test(attribs['aria-labelledby'] ?? '') && attribs['id'] !== 'matrix' && attribs['id'] !== 'tools');
    expect([cities.length, tools.length > 20]).toEqual([5, true]);
    const lacking = tools.flatMap((tool) => cities.filter((city) => !textOf(tool).includes(city)).map((city) => `${tool.attribs['id']} ${city}`));
    expect(lacking).toEqual([]);
  });
  test('市民活動の保険は、呼び名と始まりと額を言い、ない市は「見つかりません」と言う', () => {
    expect(part('/compare/patterns/', 'insurance')).toMatch(/市民活動総合保険制度.*平成20年度 創設.*2,000千円.*この資料には見つかりません：岩手県一関市/u);
  });
});

describe('指標', () => {
  test('数え方の違う組は、そう言い、値の目盛りを作らない', () => {
    const text = part('/compare/indicators/', 'kyodo-jigyo');
    expect(text).toMatch(/比べられません：数え方が違います/u);
    expect(text).toMatch(/55件※.*77事業／年/u);
    expect(elements(at('/compare/indicators/'), ({ attribs }) => /\bpanels\b/u.test(attribs['class'] ?? ''))).toEqual([]);
  });
  test('すべての指標が、どれか1か所に載っている', () => {
    const listed = tags(at('/compare/indicators/'), 'a').map(({ attribs }) => attribs['href'] ?? '').filter((path) => /\/indicators\/[^/]+\/$/u.test(path) && path.includes('/plans/'));
    const all = pages.map(({ url }) => url).filter((url) => /^\/plans\/.*\/indicators\/[^/]+\/$/u.test(url));
    expect([...listed].sort()).toEqual([...all].sort());
  });
});

describe('時間とことば', () => {
  test('今年度と、載っていない前の計画が分かる', () => {
    const text = mainText(at('/compare/time/'));
    expect(text).toMatch(/今年度/u);
    expect(text).toMatch(/リンクのないものは、このサイトには載っていません.*第2次一関市地域協働推進計画/u);
  });
  test('「協働」の意味は、定めた計画だけに載る', () => {
    expect(part('/compare/definitions/', 'kyodo')).toMatch(/岩手県一関市.*千葉県富里市（推定）.*この資料には見つかりません：.*茨城県取手市/u);
  });
});

test('埋め込みは、頭も案内もスクリプトもなく、検索に載らず、出典を持つ', () => {
  const embeds = pages.filter(({ url }) => url.startsWith('/embed/'));
  expect(embeds.length).toBeGreaterThan(0);
  const wrong = embeds.filter((page) => tags(page, 'nav', 'footer', 'script').length > 0 || !/<meta name="robots" content="noindex"/u.test(page.html) || !/協働アトラス（\d{4}-\d{2}-\d{2}時点）/u.test(mainText(page)) || tags(page, 'h1').length !== 1);
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('失われたものの台帳に、すべての資料がある', () => {
  const sources = pages.map(({ url }) => url).filter((url) => /^\/sources\/\d{6}\/[^/]+\/$/u.test(url));
  const linked = elements(at('/sources/'), ({ attribs }) => attribs['id'] === 'missing').flatMap((section) => tags({ ...at('/sources/'), document: { children: [section] } as never }, 'a')).map(({ attribs }) => attribs['href']);
  expect([...linked].sort()).toEqual([...sources].sort());
});
