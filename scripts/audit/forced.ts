/** 色を利用者が決める表示（forced-colors）と、動きを減らす設定。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = {
  'forced-lost': '色を置きかえる表示で、図の文字と形が見える',
  'forced-background': '背景の色だけで描いたものが、色を置きかえる表示で消えない',
  motion: '動きを減らす設定では、何も動かない',
};

function lost(): Fault[] {
  const paper = getComputedStyle(document.body).backgroundColor;
  const visible = (color: string): boolean => color.startsWith('url(') || (color !== 'none' && probe.contrast(color, paper) >= 3);
  const drawn = [...document.querySelectorAll<SVGGraphicsElement>('svg :is(rect, circle, path, polygon, text)')].filter((item) => probe.shown(item) && !item.closest('pattern, clipPath, mask'));
  const covered = (item: SVGGraphicsElement): boolean => {
    const box = item.getBoundingClientRect();
    return drawn.some((other) => other !== item && other.localName !== 'text' && visible(getComputedStyle(other).fill) && other.getBoundingClientRect().left <= box.left + 1 && other.getBoundingClientRect().right >= box.right - 1 && other.getBoundingClientRect().top <= box.top + box.height / 2 && other.getBoundingClientRect().bottom >= box.top + box.height / 2);
  };
  return drawn.flatMap((item) => {
    const { fill, stroke } = getComputedStyle(item);
    if ((fill === 'none' && stroke === 'none') || visible(fill) || visible(stroke) || item.matches('.ground, .plate') || covered(item)) return [];
    return [{ rule: 'forced-lost', what: probe.where(item) }];
  });
}

/** 中身のない箱で、背景の色だけが意味を運ぶもの。 */
function backgrounds(): Fault[] {
  return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || !probe.shown(element) || element.childElementCount > 0 || (element.textContent ?? '').trim() !== '') return [];
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const bare = style.borderTopStyle === 'none' && style.borderBottomStyle === 'none' && style.outlineStyle === 'none' && style.forcedColorAdjust !== 'none';
    const used = element.dataset['painted'] !== undefined || style.backgroundImage !== 'none' || probe.rgba(style.backgroundColor)[3] > 0;
    return width > 2 && height > 2 && bare && used && !element.matches('img, input, br, wbr') ? [{ rule: 'forced-background', what: probe.where(element) }] : [];
  });
}

function moving(): Fault[] {
  const longest = (list: string): number => Math.max(0, ...list.split(',').map((item) => Number.parseFloat(item)));
  const faults = [...document.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    return longest(style.transitionDuration) > 0.01 || (style.animationName !== 'none' && longest(style.animationDuration) > 0.01) ? [{ rule: 'motion', what: probe.where(element) }] : [];
  });
  return getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? [...faults, { rule: 'motion', what: 'scroll-behavior: smooth' }] : faults;
}

export const forced: PageCheck = {
  id: 'forced',
  title: '色の置きかえと動き',
  rules,
  views: ['forced'],
  run: async (page) => [...(await page.evaluate(lost)), ...(await page.evaluate(backgrounds)), ...(await page.evaluate(moving))],
};
