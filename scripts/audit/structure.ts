/** ページの骨組み：言語、題、見出し、いまいる場所、本文への飛び先、区域。 */
import type { Page } from 'playwright-core';
import { isEmbed, type Fault, type PageCheck } from './rule.ts';

const rules = {
  lang: 'html の lang は ja',
  'page-title': '題は「ページ｜市｜サイト名」の形',
  'one-h1': 'h1 は1つ',
  'heading-skip': '見出しの段を飛ばさない',
  breadcrumb: 'いまいる場所を nav と ol で示し、最後に aria-current をつける（トップと404を除く）',
  landmarks: 'header・main・footer が1つずつあり、nav に名がある',
  'skip-link': '最初に止まる所は本文へのリンクで、押すと本文に移る',
  'positive-tabindex': 'tabindex に正の数を使わない',
};

function headings(): Fault[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((item) => item.checkVisibility());
  const first = levels.filter((item) => item.localName === 'h1').length;
  const skips = levels.filter((item, n) => n > 0 && Number(item.localName[1]) > Number(levels[n - 1]?.localName[1]) + 1);
  return [...(first === 1 ? [] : [{ rule: 'one-h1', what: `h1 が ${first}` }]), ...skips.map((item) => ({ rule: 'heading-skip', what: probe.where(item) }))];
}

function frame(path: string): Fault[] {
  const faults: Fault[] = [];
  const need = (ok: boolean, rule: string, what: string): void => void (ok || faults.push({ rule, what }));
  need(document.documentElement.lang === 'ja', 'lang', document.documentElement.lang || 'なし');
  need(document.title === '協働アトラス' || document.title.endsWith('｜協働アトラス'), 'page-title', document.title || 'なし');
  for (const name of ['header.site-header', 'main', 'footer.site-footer']) need(document.querySelectorAll(name).length === 1, 'landmarks', `${name} が1つではない`);
  for (const nav of document.querySelectorAll('nav')) need(nav.hasAttribute('aria-label') || nav.hasAttribute('aria-labelledby'), 'landmarks', `名のない nav：${probe.where(nav)}`);
  for (const item of document.querySelectorAll<HTMLElement>('[tabindex]')) need(item.tabIndex <= 0, 'positive-tabindex', probe.where(item));
  const alone = ['/', '/404.html'].includes(path);
  need(alone || document.querySelector('nav.breadcrumb ol > li:last-child [aria-current="page"]') !== null, 'breadcrumb', 'いまいる場所がない');
  return faults;
}

/** 最初の Tab で飛び先に止まり、Enter で本文の中に移ること。 */
async function skips(page: Page): Promise<Fault[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1; // 歩き始めを、ページの頭に戻す
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  if (!first.startsWith('#')) return [{ rule: 'skip-link', what: `最初に止まるのは ${first || '本文へのリンクではないもの'}` }];
  await page.keyboard.press('Enter');
  const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) ?? false);
  return inside ? [] : [{ rule: 'skip-link', what: '押しても本文に移らない' }];
}

export const structure: PageCheck = {
  id: 'structure',
  title: '骨組み',
  rules,
  views: ['wide'],
  // 埋め込みは、ほかのサイトのページの一部になるので、枠を持たない。
  run: async (page, _view, path) => (isEmbed(path) ? page.evaluate(headings) : [...(await page.evaluate(headings)), ...(await page.evaluate(frame, path)), ...(await skips(page))]),
};
