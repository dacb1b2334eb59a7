/** 読み込みのあとに、表示がずれない。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = { 'layout-shift': '表示のずれ（CLS）が0.01より小さい', 'unsized-image': '画像に幅と高さがある' };

async function shifts(): Promise<Fault[]> {
  const total = await new Promise<number>((done) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 50);
  });
  const unsized = [...document.querySelectorAll('img')].filter((img) => !img.getAttribute('width') || !img.getAttribute('height'));
  return [...(total > 0.01 ? [{ rule: 'layout-shift', what: total.toFixed(3) }] : []), ...unsized.map((img) => ({ rule: 'unsized-image', what: probe.where(img) }))];
}

export const stability: PageCheck = { id: 'stability', title: '表示のずれ', rules, views: ['phone'], run: (page) => page.evaluate(shifts) };
