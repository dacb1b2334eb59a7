/** キーボードだけで：すべてに、書かれた順に止まり、止まった所が見え、隠れない。 */
import type { Page } from 'playwright-core';
import type { Fault, PageCheck } from './rule.ts';

const rules = {
  'focus-order': 'Tab は、書かれた順にすべてに止まる',
  'focus-visible': '止まった所に、2px以上の枠が見える',
  'focus-hidden': '止まった所が、画面の外やほかのものの下に隠れない',
  'visual-order': '見た目の並びを、書かれた順から変えない',
};

/** 止まるべきものを数えて印をつける。ラジオの組は1つと数える。 */
function mark(): number {
  const groups = new Set<string>();
  const stops = probe.controls().filter((element) => {
    if (element.tabIndex < 0) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const chosen = document.querySelector<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`);
    const first = !groups.has(element.name);
    groups.add(element.name);
    return chosen ? chosen === element : first;
  });
  stops.forEach((element, n) => element.setAttribute('data-audit-stop', String(n)));
  document.body.tabIndex = -1; // 歩き始めを、ページの頭に戻す
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return stops.length;
}

/** いま止まっている所の番号と、そこの違反。 */
function look(): { stop: number; faults: Fault[] } {
  const element = document.activeElement;
  if (!element || element === document.body) return { stop: -1, faults: [] };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const framed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const rect = [...element.getClientRects()].find((item) => item.width > 0) ?? element.getBoundingClientRect();
  // 画面より高い枠は、頭が画面の上に出る。見えている所で確かめる。
  const [x, y] = [Math.max(rect.left, 0) + Math.min(rect.width / 2, 20), Math.max(rect.top, 0) + Math.min(rect.height / 2, 20)];
  const top = document.elementFromPoint(x, y);
  const covered = !top || !(element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
  const stop = Number(element.getAttribute('data-audit-stop') ?? -2);
  return { stop, faults: [...(framed ? [] : [{ rule: 'focus-visible', what: probe.where(element) }]), ...(covered ? [{ rule: 'focus-hidden', what: probe.where(element) }] : [])] };
}

/** 並びを変える CSS。押せるものを含む箱では使わない。 */
function reordered(): Fault[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const style = getComputedStyle(element);
    const turned = style.display.includes('flex') && style.flexDirection.endsWith('-reverse') && element.querySelectorAll('a, button, input').length > 1;
    const moved = style.order !== '0' && element.querySelector('a, button, input') !== null;
    return (turned || moved) && probe.shown(element) ? [{ rule: 'visual-order', what: probe.where(element) }] : [];
  });
}

/** 初めから終わりまで、Tab で歩く。 */
async function walk(page: Page): Promise<Fault[]> {
  const faults: Fault[] = [];
  const stops = await page.evaluate(mark);
  for (let expected = 0; expected < stops; expected += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(look);
    faults.push(...here.faults);
    if (here.stop === expected) continue;
    faults.push({ rule: 'focus-order', what: `${expected + 1}番めに止まるはずの所で、${here.stop < 0 ? 'ほかの所' : `${here.stop + 1}番め`}に止まった` });
    break;
  }
  return faults;
}

export const keyboard: PageCheck = {
  id: 'keyboard',
  title: 'キーボード',
  rules,
  views: ['wide'],
  run: async (page) => [...(await walk(page)), ...(await page.evaluate(reordered))],
};
