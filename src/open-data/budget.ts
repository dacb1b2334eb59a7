import type { Budget, Money } from '../schema/index.ts';

/** 予算の欄の種類。 */
export const BUDGET_KIND = { amounts: '金額', dash: '印刷された横線（値の記載なし）', blank: '空欄', notStated: '記載なし' } as const;

export const amountsOf = (budget: Budget | null): readonly Money[] => (budget?.kind === 'amounts' ? budget.amounts : []);

function total(budget: Budget | null, direction: Money['direction']): number | null {
  const amounts = amountsOf(budget).filter((amount) => amount.direction === direction);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount.yen, 0);
}

/** 支出の合計（円）。金額がなければ null。 */
export const expenseTotal = (budget: Budget | null): number | null => total(budget, 'expense');

/** 収入の合計（円）。金額がなければ null。 */
export const revenueTotal = (budget: Budget | null): number | null => total(budget, 'revenue');

/** 印刷された形。横線は横線のまま、空欄と記載なしは空。 */
export function budgetPrinted(budget: Budget | null): string[] {
  if (budget?.kind === 'dash') return [budget.printed];
  return amountsOf(budget).map(({ label, printed }) => (label ? `${label}：${printed}` : printed));
}
