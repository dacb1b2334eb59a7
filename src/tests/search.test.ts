import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered, openSite, resultUrls, type BrowserSite } from './browser-site.ts';
import { DIST, elements, pagesIn, tags, textOf, type Element, type Page } from './built-site.ts';

let site: BrowserSite;
let tab: Tab;
let entities: { url: string; text: string }[] = [];

const UNSAID = new Set(['nav', 'script', 'style', 'svg', 'template', 'noscript', 'rt', 'rp']);
const skipped = (element: Element): boolean => UNSAID.has(element.name) || 'data-search-skip' in element.attribs || (element.attribs['class'] ?? '').split(' ').includes('pin');

/** 本文の文字。案内・図（同じことは表にある）・出典の番号を除き、書き方の違い（全角・空白）をそろえる。 */
function bodyText(page: Page): string {
  const gone = new Set<unknown>(elements(page, skipped));
  const read = (node: Element): string => (gone.has(node) ? '' : node.children.map((child) => ('data' in child ? String(child.data) : 'children' in child ? read(child as Element) : '')).join(''));
  return tags(page, 'main').map(read).join('').normalize('NFKC').replace(/\s+/gu, '');
}

beforeAll(async () => {
  entities = pagesIn(DIST).filter((page) => tags(page, 'main')[0]?.attribs['data-search-kind']).map((page) => ({ url: page.url, text: bodyText(page) }));
  site = await openSite();
  tab = await site.open('search/');
});
afterAll(() => site.close());

async function ask(query: string): Promise<string[]> {
  await tab.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
  await answered(tab, query);
  return resultUrls(tab);
}

test('検索に載るページは、計画・事業・指標・制度などの200を超えるページ', () => {
  expect(entities.length).toBeGreaterThan(200);
  expect(tags(pagesIn(DIST).find(({ url }) => url === '/search/')!, 'h1').map(textOf)).toEqual(['検索']);
});

test.each(['補助金', '協働', '市民活動総合保険', '里親'])('「%s」は、本文にそのことばのあるページを、過不足なく見つける', async (word) => {
  const expected = entities.filter(({ text }) => text.includes(word)).map(({ url }) => url);
  expect(expected.length).toBeGreaterThan(0);
  expect((await ask(word)).toSorted()).toEqual(expected.toSorted());
});

test('件数を言い、住所にことばが残り、読み直しても同じ結果', async () => {
  const urls = await ask('里親');
  expect(await tab.locator('[aria-live]').first().innerText()).toContain(String(urls.length));
  expect(new URL(tab.url()).searchParams.get('q')).toBe('里親');
  await tab.reload();
  await answered(tab, '里親');
  expect(await resultUrls(tab)).toEqual(urls);
});

describe('変わったことば', () => {
  test.each([
    ['何も入れない', ''], ['空白だけ', '　 '], ['1,000文字', '協'.repeat(1000)], ['引用符', '"協働'], ['閉じない引用', '「協働'], ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['絵文字', '🏡🤝'], ['半角カナ', 'ﾎﾞﾗﾝﾃｨｱ'], ['記号だけ', '%&?#\\/'], ['正規表現', '.*(+[^'], ['SQL', "' OR 1=1 --"], ['制御文字', '協\u0000働'],
  ])('%s でも、落ち着いて答える', async (_name, query) => {
    await tab.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
    await tab.waitForFunction(() => document.querySelector<HTMLElement>('#search-app')?.dataset['answered'] !== undefined || (document.querySelector('#search-app')?.textContent ?? '').length > 0);
    await tab.waitForTimeout(500);
    expect(await tab.locator('h1').isVisible()).toBe(true);
    expect(await tab.locator('main img, main script:not([src])').count()).toBe(0);
  });
  test('半角カナでも、全角と同じ結果', async () => {
    expect(await ask('ﾎﾞﾗﾝﾃｨｱ')).toEqual(await ask('ボランティア'));
  });
  test('ないことばには、ないと言い、行き先を示す', async () => {
    expect(await ask('量子もつれ重力波')).toEqual([]);
    expect(await tab.locator('main').innerText()).toMatch(/(?:見つかりません|0件|ありません)/u);
    expect(await tab.locator('main a:visible').count()).toBeGreaterThan(0);
  });
});

test('スクリプトがなければ、働かない欄もボタンも出さず、一覧への道を出す', async () => {
  const plain = await site.open('search/?q=協働', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const main = plain.locator('main');
  expect(await main.locator('button, input, summary').filter({ visible: true }).count()).toBe(0);
  expect(await main.locator('button[type="button"]').count()).toBe(0);
  for (const path of ['pages/', 'schemes/', 'cities/']) expect(await main.locator(`a[href$="/${path}"]`).filter({ visible: true }).count(), path).toBe(1);
  await plain.close();
});

test('どのページの頭からも、スクリプトなしで検索へ送れる', async () => {
  for (const width of [320, 390, 1280]) {
    const plain = await site.open('schemes/', { javaScriptEnabled: false, viewport: { width, height: 844 } });
    const box = plain.locator('header input[name="q"]');
    for (const target of [box, plain.locator('header button')]) expect((await target.boundingBox())?.height, String(width)).toBeGreaterThanOrEqual(44);
    await box.fill('里親');
    await box.press('Enter');
    await plain.waitForURL((url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === '里親');
    await plain.close();
  }
});

test('検索のあいだ、よそへの要求も、CSP の違反も、スクリプトの誤りもない', () => {
  expect(site.troubles).toEqual([]);
});
