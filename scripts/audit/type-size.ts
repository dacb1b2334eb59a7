/** 文字の大きさと行の高さ。本文16px・1.7、ほかは14px、図の中は390pxの幅で12pxを下回らない。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = { 'small-body': '本文は16px以上、行の高さは1.7以上', 'small-text': '14px（図の中は12px）より小さな文字がない' };

function tiny(): Fault[] {
  const faults: Fault[] = [];
  const body = getComputedStyle(document.body);
  const size = Number.parseFloat(body.fontSize);
  if (size < 16 || Number.parseFloat(body.lineHeight) / size < 1.7) faults.push({ rule: 'small-body', what: `${body.fontSize}、行の高さ ${body.lineHeight}` });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || seen.has(parent) || !node.textContent?.trim() || !probe.shown(parent) || parent.closest('title, desc, script, style')) continue;
    seen.add(parent);
    const scale = parent instanceof SVGGraphicsElement ? Math.abs(parent.getScreenCTM()?.d ?? 1) : 1;
    const shownSize = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (shownSize < (parent instanceof SVGElement ? 12 : 14) - 0.01) faults.push({ rule: 'small-text', what: `${shownSize.toFixed(1)}px：${probe.where(parent)}` });
  }
  return faults;
}

export const typeSize: PageCheck = { id: 'type-size', title: '文字の大きさ', rules, views: ['phone'], run: (page) => page.evaluate(tiny) };
