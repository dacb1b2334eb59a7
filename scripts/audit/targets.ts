/** 押す所の大きさ。案内・ボタン・開閉・検索は44px、ほかは24px。文の中のリンクは WCAG 2.5.8 の例外。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = { 'small-target': '押す所は24px以上', 'small-main-target': '案内・ボタン・開閉・検索は44px以上' };

function small(): Fault[] {
  const large = 'nav a, button, a.button, summary, input[type=search], input[type=submit], select';
  return probe.controls().flatMap((element) => {
    if (element.matches('.skip, main, [role=region], [tabindex="-1"]')) return [];
    const label = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type) ? element.closest('label') : null;
    const { width, height } = (label ?? element).getBoundingClientRect();
    const least = element.matches(large) || label ? 44 : 24;
    if (Math.min(width, height) >= least - 0.5) return [];
    if (least === 24 && inSentence(element)) return [];
    return [{ rule: least === 44 ? 'small-main-target' : 'small-target', what: `${Math.round(width)}×${Math.round(height)}：${probe.where(element)}` }];
  });

  /** 文の中に流れているリンク。高さは行の高さで決まる。 */
  function inSentence(element: Element): boolean {
    const block = element.parentElement?.closest('p, li, dd, td, th, figcaption, caption');
    return getComputedStyle(element).display === 'inline' && block !== null && (block?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
  }
}

export const targets: PageCheck = { id: 'targets', title: '押す所の大きさ', rules, views: ['phone'], run: (page) => page.evaluate(small) };
