import type { Browser, Page } from 'playwright-core';
import { showAll } from './search-page.ts';

/** 検索ページの使い方の試験：1つの使い方と、うまくいったか。 */
export interface Journey {
  name: string;
  run(page: Page, address: string): Promise<void>;
}

function expect(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

const answered = (page: Page, query: string): Promise<unknown> => page.waitForFunction((text) => document.querySelector<HTMLElement>('#search-app')?.dataset['answered'] === text, query, { timeout: 20_000 });

async function open(page: Page, address: string, query: string): Promise<void> {
  await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
  await answered(page, query);
}

const count = (page: Page): Promise<string> => page.locator('#search-count').innerText();
async function results(page: Page): Promise<number> {
  await showAll(page);
  return page.locator('#search-results > [data-search-result]').count();
}

/** 打つだけで結果が出て、住所に残る。 */
async function typing(page: Page, address: string): Promise<void> {
  await page.goto(`${address}search/`);
  await page.locator('#search-box-main').pressSequentially('里親');
  await answered(page, '里親');
  expect((await results(page)) > 0, '打っただけでは結果が出ません');
  expect(new URL(page.url()).searchParams.get('q') === '里親', '住所に問いが残っていません');
}

/** しぼり込みの件数は、選んだあとの件数と同じ。戻るボタンで元に戻る。 */
async function facets(page: Page, address: string): Promise<void> {
  await open(page, address, '補助金');
  const before = await results(page);
  const choice = page.locator('[data-part="facet-kind"] li').filter({ hasText: '支援制度' });
  const promised = Number(await choice.locator('span').innerText());
  await choice.locator('a').click();
  await page.waitForFunction(() => new URLSearchParams(location.search).has('kind'));
  await answered(page, '補助金');
  expect((await results(page)) === promised, `しぼり込みの件数 ${promised} と、結果 ${await results(page)} が違います`);
  await page.reload();
  await answered(page, '補助金');
  expect((await results(page)) === promised, '住所から同じしぼり込みが開けません');
  await page.goBack();
  await answered(page, '補助金');
  expect((await results(page)) === before, '戻るボタンで元の結果に戻りません');
}

/** キーだけで結果へ行き、欄へ戻る。 */
async function keyboard(page: Page, address: string): Promise<void> {
  await open(page, address, '里親');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id || (document.activeElement?.hasAttribute('data-link') ? 'link' : (document.activeElement?.tagName ?? '')));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  expect((await focused()) === 'search-box-main', '/ で欄に移りません');
  await page.keyboard.press('ArrowDown');
  expect((await focused()) === 'link', '↓ で結果に移りません');
  await page.keyboard.press('ArrowUp');
  expect((await focused()) === 'search-box-main', '↑ で欄に戻りません');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect((await focused()) === 'search-box-main', 'Escape で欄に戻りません');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
}

/** おかしな入力にも、静かに答える。タグは働かない。 */
async function oddQueries(page: Page, address: string): Promise<void> {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  for (const query of [' ', 'あ'.repeat(1000), '"', '"""', "'", '\\', '<img src=x onerror=alert(1)>', '😀', 'ﾎﾞﾗﾝﾃｨｱ', '%00', '()[]*+?.^$', '－', '　', '「」', '∀', 'constructor', '__proto__']) {
    await open(page, address, query);
    expect((await page.locator('#search-app img').count()) === 0, `「${query}」のタグが働きました`);
  }
  await open(page, address, 'ﾎﾞﾗﾝﾃｨｱ');
  expect((await results(page)) > 0, '半角のかなで見つかりません');
  expect(broken.length === 0, `誤りが出ました：${broken.join('、')}`);
}

/** 見つからないときは、そう言って、ほかの道を示す。 */
async function nothing(page: Page, address: string): Promise<void> {
  await open(page, address, '市民プール');
  expect((await count(page)).includes('見つかりませんでした'), '見つからないことを伝えていません');
  expect((await page.locator('[data-part="ways"] a:visible').count()) >= 3, 'ほかのさがし方がありません');
  expect((await page.locator('[data-search-result]').count()) === 0, '1つの複合語を部分の一致に落としました');
}

/** 結果が多いときは20件ずつ。ボタンで続きが出て、その先頭へ移る。 */
async function more(page: Page, address: string): Promise<void> {
  await open(page, address, '協働');
  const shown = page.locator('#search-results > [data-search-result]');
  expect((await shown.count()) === 20, `はじめに ${await shown.count()}件を出しました`);
  await page.locator('[data-part="sure-more"]').press('Enter');
  await shown.nth(39).waitFor();
  expect(await shown.nth(20).locator('a[data-link]').evaluate((link) => link === document.activeElement), '続きの先頭に移りません');
}

/** 索引が届かなければ伝え、やり直せば見つかる。 */
async function brokenNetwork(page: Page, address: string): Promise<void> {
  for (const blocked of ['**/pagefind/index/**', '**/pagefind/pagefind.js*', '**/search/table.json', '**/pagefind/*.pagefind']) {
    await page.route(blocked, (route) => route.abort());
    await page.goto(`${address}search/?q=${encodeURIComponent('里親')}`);
    const retry = page.locator('[data-part="retry"]');
    await retry.waitFor({ state: 'visible', timeout: 20_000 });
    expect((await results(page)) === 0, `${blocked} が届かないのに、結果を出しました`);
    await page.unroute(blocked);
    await retry.click();
    await answered(page, '里親');
    expect((await results(page)) > 0, `${blocked}：やり直しても見つかりません`);
  }
}

/** 最近さがしたことばは、この端末にだけ残り、消せる。 */
async function recent(page: Page, address: string): Promise<void> {
  await page.goto(`${address}search/`);
  await page.locator('#search-box-main').fill('円卓会議');
  await page.locator('#search-box-main').press('Enter');
  await answered(page, '円卓会議');
  await page.goto(`${address}search/`);
  const words = page.locator('[data-part="recent-words"] a');
  await words.first().waitFor();
  expect((await words.first().innerText()) === '円卓会議', '最近さがしたことばがありません');
  await page.locator('[data-part="forget"]').click();
  expect((await words.count()) === 0, '消せません');
}

/** 印が当たりにつき、抜粋に余計な空白がない。結果のリンクは、その場所へ跳ぶ。 */
async function excerpts(page: Page, address: string): Promise<void> {
  await open(page, address, '市民活動総合保険');
  const first = page.locator('#search-results > li').first();
  await first.locator('mark').first().waitFor();
  await page.waitForFunction(() => (document.querySelector('#search-results [data-part="excerpt"]')?.textContent ?? '').length > 20);
  const text = (await first.locator('[data-part="excerpt"]').innerText()).trim();
  expect(!/[ぁ-ん一-龠] [ぁ-ん一-龠]/u.test(text), `抜粋に空白が入っています：${text}`);
  expect(((await first.locator('a').first().getAttribute('href')) ?? '').includes('#:~:text='), 'その場所へ跳ぶ住所がありません');
}

/** 結果から、長いページの中の、さがしたことばのある所へ跳ぶ。 */
async function jumping(page: Page, address: string): Promise<void> {
  await open(page, address, '返戻品');
  const link = page.locator('#search-results [data-url*="/cities/"] a[data-link]');
  await link.scrollIntoViewIfNeeded();
  await page.locator('#search-results [data-url*="/cities/"] a[data-link][href*=":~:text="]').waitFor();
  await link.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.waitForFunction(() => window.scrollY > 0, undefined, { timeout: 5000 }).catch(() => expect(false, '跳んだ先が、さがした場所ではありません'));
}

/** 通信が遅くても、待っていることを言い、届けば結果を出す。 */
async function slowNetwork(page: Page, address: string): Promise<void> {
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(`${address}search/?q=${encodeURIComponent('里親')}`);
  await page.waitForFunction(() => (document.querySelector('[data-part="status"]')?.textContent ?? '').includes('さがしています'));
  await answered(page, '里親');
  expect((await results(page)) > 0, '届いたのに、結果を出しません');
  expect((await page.locator('[data-part="status"]').innerText()) === '', '終わったのに、待たせています');
}

const JOURNEYS: readonly Journey[] = [
  { name: '打ちながらさがす', run: typing },
  { name: 'しぼり込みと、戻るボタン', run: facets },
  { name: 'キーだけで使う', run: keyboard },
  { name: 'おかしな入力', run: oddQueries },
  { name: '見つからないとき', run: nothing },
  { name: '通信の失敗と、やり直し', run: brokenNetwork },
  { name: '遅い通信', run: slowNetwork },
  { name: '続きを表示する', run: more },
  { name: '最近さがしたことば', run: recent },
  { name: '抜粋と印', run: excerpts },
  { name: 'さがした場所へ跳ぶ', run: jumping },
];

/** すべての使い方を試し、うまくいかなかったことを返す。 */
export async function failedJourneys(browser: Browser, address: string): Promise<string[]> {
  const failures: string[] = [];
  for (const { name, run } of JOURNEYS) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await run(page, address).catch((error: Error) => failures.push(`${name}：${error.message.split('\n')[0]}`));
    await context.close();
  }
  console.log(`\n使い方の試験：${JOURNEYS.length - failures.length} / ${JOURNEYS.length}`);
  return failures;
}
