/** 幅320pxと、文字の間隔を広げたとき：横に流れず、文字が切れず、表は自分の枠の中で動く。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = {
  'wide-page': 'ページが横に流れない',
  'cut-text': '文字が画面の外や枠の外で切れない',
  'scroll-region': '横に動く枠は、キーボードで入れて名がある',
};

/** 横に動く枠。overflow が auto か scroll。 */
function overflowing(): Fault[] {
  const faults: Fault[] = [];
  const width = document.documentElement.clientWidth;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) faults.push({ rule: 'wide-page', what: `幅 ${width} に対して ${scrollWidth}` });
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!(element instanceof HTMLElement) || !probe.shown(element) || element.scrollWidth <= element.clientWidth + 1) continue;
    const { overflowX } = getComputedStyle(element);
    const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    if (['auto', 'scroll'].includes(overflowX) && !(element.tabIndex >= 0 && named && element.getAttribute('role') === 'region') && !['input', 'textarea', 'select'].includes(element.localName)) faults.push({ rule: 'scroll-region', what: probe.where(element) });
    if (['hidden', 'clip'].includes(overflowX)) faults.push({ rule: 'cut-text', what: probe.where(element) });
  }
  return faults;
}

/** 画面の左右にはみ出す文字と、高さの決まった枠からこぼれて隠れる文字。 */
function cutText(): Fault[] {
  const faults: Fault[] = [];
  const width = document.documentElement.clientWidth;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !probe.shown(parent) || parent.closest('.skip')) continue;
    const frame = [...ancestors(parent)].find((item) => ['auto', 'scroll'].includes(getComputedStyle(item).overflowX) && item !== document.documentElement && item !== document.body);
    if (frame) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    if (rects.some((rect) => rect.width > 0 && (rect.left < -1 || rect.right > width + 1))) faults.push({ rule: 'cut-text', what: `画面の外：${probe.where(parent)}` });
    const box = [...ancestors(parent)].find((item) => ['hidden', 'clip'].includes(getComputedStyle(item).overflowY));
    const edge = box?.getBoundingClientRect();
    if (edge && rects.some((rect) => rect.bottom > edge.bottom + 2 || rect.top < edge.top - 2)) faults.push({ rule: 'cut-text', what: `枠の外：${probe.where(parent)}` });
  }
  return faults;

  function* ancestors(from: Element): Generator<Element> {
    for (let item: Element | null = from; item; item = item.parentElement) yield item;
  }
}

export const reflow: PageCheck = {
  id: 'reflow',
  title: '幅320pxと文字の間隔',
  rules,
  views: ['narrow', 'spaced'],
  run: async (page) => [...(await page.evaluate(overflowing)), ...(await page.evaluate(cutText))],
};
