/** 印刷（A4）：案内が消え、表と図が紙に収まり、出典・日付・住所が出る。PDF には構造がある。 */
import type { Fault, PageCheck } from './rule.ts';
import type { Page } from 'playwright-core';

const rules = {
  'print-chrome': '印刷に、案内・足・入力欄が出ない',
  'print-wide': '印刷で、紙の幅からはみ出さない',
  'print-source': '印刷に、ページの住所と日付が出る',
  'print-pdf': 'PDF は A4 で、構造（タグ）と言語を持つ',
};

/** A4 から左右の余白（16mm×2）を引いた幅。 */
export const PAPER_WIDTH = Math.floor(((210 - 32) / 25.4) * 96);

function onPaper(): Fault[] {
  const faults = [...document.querySelectorAll('nav, footer nav, form, .skip')].filter((item) => item.checkVisibility()).map((item) => ({ rule: 'print-chrome', what: probe.where(item) }));
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) faults.push({ rule: 'print-wide', what: `${clientWidth} に対して ${scrollWidth}` });
  const text = document.body.innerText;
  const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '（canonical なし）';
  // さがすページは、選んだ条件を含む、いま開いている住所を書く。
  if (![address, location.href].some((item) => text.includes(item))) faults.push({ rule: 'print-source', what: `住所 ${address} が出ない` });
  if (!/\d{4}-\d\d-\d\d時点|20\d\d年\d+月\d+日/u.test(text)) faults.push({ rule: 'print-source', what: '日付が出ない' });
  return faults;
}

/** PDF の中の目印を読む。Chromium の PDF は、ページの表を縮めずに書く。 */
export function pdfFacts(pdf: Buffer): { pages: number; a4: boolean; tagged: boolean; lang: boolean } {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)].map(([, width, height]) => [Number(width), Number(height)] as const);
  const a4 = boxes.length > 0 && boxes.every(([width, height]) => Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2);
  return { pages: (text.match(/\/Type\s*\/Page\b(?!s)/gu) ?? []).length, a4, tagged: text.includes('/StructTreeRoot'), lang: /\/Lang\s*\(ja/u.test(text) };
}

async function pdfFaults(page: Page): Promise<Fault[]> {
  const { a4, tagged, lang, pages } = pdfFacts(await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: false }));
  const parts = [a4 ? '' : 'A4 ではない', tagged ? '' : '構造がない', lang ? '' : '言語がない', pages > 0 ? '' : 'ページがない'].filter(Boolean);
  return parts.map((what) => ({ rule: 'print-pdf', what }));
}

export const print: PageCheck = {
  id: 'print',
  title: '印刷（A4）',
  rules,
  views: ['print'],
  run: async (page) => [...(await page.evaluate(onPaper)), ...(await pdfFaults(page))],
};
