import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { choiceUrl } from '../finder/browser/choice-url.ts';
import { allChoices } from '../finder/measures.ts';
import { ANY, countOf, type Choice, type TallyRow } from '../finder/tally.ts';
import { chosenSchemes, tallyRows, type IndexedScheme } from '../finder/tally-rows.ts';
import { openSite, PATIENCE, type BrowserSite } from './browser-site.ts';
import { DIST, pagesIn, siteText, tags } from './built-site.ts';
import { openFinder, PHONE, shown, WIDE } from './finder-page.ts';
import { allSchemes, contentAtlas, keyOf, listedOn } from './finder-site.ts';
import { MOST_TAPS, TASKS } from '../finder/tasks.ts';

let site: BrowserSite;
let schemes: IndexedScheme[] = [];
let codes: string[] = [];
let rows: TallyRow[] = [];
beforeAll(async () => {
  const atlas = await contentAtlas();
  schemes = allSchemes(atlas);
  codes = atlas.index.map(({ code }) => code);
  rows = tallyRows(schemes, false);
  site = await openSite();
});
afterAll(() => site.close());

interface Shown {
  list: string[];
  count: string;
  nearby: string[];
  answers: Record<string, string>;
}

/** 1つの窓の中で、条件を次々に変えて、見えるものを読む。 */
const readAll = (page: Page, urls: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (given) => {
    const root = document.querySelector<HTMLElement>('[data-finder]')!;
    const read = (): Shown => ({
      list: [...root.querySelectorAll<HTMLElement>('[data-scheme]')].map((row) => row.querySelector('a')!.pathname.split('/').slice(-3, -1).join('/')),
      count: root.querySelector('[data-count]')!.textContent!,
      nearby: [...root.querySelectorAll<HTMLAnchorElement>('[data-results] .name a')].map((link) => `${link.search} ${link.textContent}`),
      answers: Object.fromEntries([...root.querySelectorAll<HTMLAnchorElement>('[data-facet] a')].map((link) => [link.search, link.querySelector('[data-n]')!.textContent!])),
    });
    const seen: Shown[] = [];
    for (const url of given) {
      history.replaceState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
      while (root.dataset['shown'] !== location.search) await new Promise((done) => setTimeout(done, 2));
      seen.push(read());
    }
    return seen;
  }, urls as string[]);

describe('3つの問いのすべての組み合わせ', () => {
  let seen = new Map<Choice, Shown>();
  beforeAll(async () => {
    const choices = allChoices(codes);
    const page = await openFinder(site, ANY);
    const found = await readAll(page, choices.map((choice) => choiceUrl('/schemes/', choice)));
    seen = new Map(choices.map((choice, index) => [choice, found[index]!]));
    await page.close();
  }, PATIENCE * 3);

  test('どの組み合わせも、内容から求めた制度を見せる', () => {
    expect(seen.size).toBe(8 * 8 * (codes.length + 1));
    for (const [choice, { list }] of seen) {
      const asked = Object.values(choice).some((answer) => answer !== '');
      if (asked) expect(list.toSorted(), JSON.stringify(choice)).toEqual(chosenSchemes(schemes, choice).map(keyOf).toSorted());
      else expect(schemes.map(keyOf)).toEqual(expect.arrayContaining(list)); // まだ何も選んでいないさがすページは、市ごとにはじめのいくつかだけ
    }
  });
  test('3つとも選んだ結果は、書かれた3つの一覧の重なりと同じ', () => {
    const lists = new Map(pagesIn(DIST).filter(({ url }) => url.startsWith('/schemes/')).map((page) => [page.url, new Set(listedOn(page))]));
    for (const [choice, { list }] of seen) {
      if (choice.need === '' || choice.audience === '' || choice.city === '') continue;
      const [need, audience, city] = [`/schemes/by/${choice.need}/all/`, `/schemes/by/all/${choice.audience}/`, `/schemes/${choice.city}/`].map((url) => lists.get(url)!);
      expect(new Set(list), JSON.stringify(choice)).toEqual(need!.intersection(audience!).intersection(city!));
    }
  });
  test('件数と、答えについた数は、いつも正しい', () => {
    for (const [choice, { count, answers }] of seen) {
      expect(count).toBe(String(countOf(rows, choice)));
      for (const [search, number] of Object.entries(answers)) {
        const query = new URLSearchParams(search);
        expect(number).toBe(`${countOf(rows, { need: query.get('need') ?? '', audience: query.get('audience') ?? '', city: query.get('city') ?? '' })}件`);
      }
    }
  });
  test('行き止まりはない。制度がなければ、近い組み合わせへ進める', () => {
    const empty = [...seen].filter(([, { list }]) => list.length === 0);
    expect(empty.length).toBeGreaterThan(50);
    expect(empty.filter(([, { nearby }]) => nearby.length === 0)).toEqual([]);
  });
  test('よそへの要求も、スクリプトの誤りもない', () => {
    expect(site.troubles).toEqual([]);
  });
});

/** 見えているリンクを、名のとおりに押す。 */
async function tap(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).filter({ visible: true }).first().click();
  await page.waitForLoadState('load');
}

describe('住民の課題（スクリプトなしの電話の画面で）', () => {
  test.each(TASKS)('$want', async ({ taps, scheme }) => {
    expect(taps.length).toBeLessThanOrEqual(MOST_TAPS);
    const page = await site.open('', { ...PHONE, javaScriptEnabled: false });
    for (const name of taps) await tap(page, name);
    expect(new URL(page.url()).pathname).toBe(`/schemes/${scheme}/`);
    await page.close();
  }, PATIENCE);
});

describe('操作', () => {
  test('答えを選ぶと、住所が変わり、結果がその場で変わる。戻ると、もとに戻る', async () => {
    const page = await openFinder(site, ANY);
    await page.locator('[data-facet=need] [data-value=insurance]').click();
    await shown(page, '?need=insurance');
    expect(await page.locator('[data-scheme]').count()).toBe(3);
    expect(await page.title()).toBe('保険｜支援制度をさがす｜協働アトラス');
    expect(await page.locator('[data-status]').textContent()).toBe('保険：3件の制度');
    await page.goBack();
    await shown(page, '');
    expect(await page.locator('[data-count]').textContent()).toBe(String(schemes.length));
    await page.close();
  });
  test('電話の画面では、問いをキーボードで開いて選べ、焦点は問いに戻る', async () => {
    const page = await openFinder(site, ANY, PHONE);
    const summary = page.locator('[data-facet=audience] summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-facet=audience] [data-value=starter]').focus();
    await page.keyboard.press('Enter');
    await shown(page, '?audience=starter');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.innerText()).toContain('これから始める人');
    expect(await page.locator('[data-facet=audience]').getAttribute('open')).toBeNull();
    await page.close();
  });
  test('一覧を取り寄せられなければ、一覧のページへ移る', async () => {
    const page = await openFinder(site, ANY);
    await page.route('**/schemes/by/**', (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
    await page.locator('[data-facet=need] [data-value=money]').click();
    await page.waitForURL('**/schemes/by/money/all/', { timeout: PATIENCE });
    site.troubles.length = 0; // わざと断った要求の記録
    await page.close();
  });
  test('知らない条件の住所は、すべての制度を見せる', async () => {
    const page = await site.open('schemes/?need=%3Cb%3E&city=000000', WIDE);
    expect(await page.locator('[data-count]').textContent()).toBe(String(schemes.length));
    await page.close();
  });
});

test('スクリプトは5KB（brotli）まで', () => {
  const start = pagesIn(DIST).find(({ url }) => url === '/schemes/')!;
  const scripts = tags(start, 'script').flatMap(({ attribs }) => (attribs['src'] ? [attribs['src']] : []));
  expect(scripts.length).toBe(1);
  expect(scripts.reduce((sum, src) => sum + brotliCompressSync(siteText(src.replace(/^\//u, ''))).length, 0)).toBeLessThanOrEqual(5 * 1024);
});
