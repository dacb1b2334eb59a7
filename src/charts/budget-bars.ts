import { NARROW_CHART } from './chart-width.ts';
import { round } from './percent.ts';
import { textWidth } from './text-width.ts';

/** 予算の一行。yen は棒の長さ、label は印刷どおりの額。parts は一つの額の内訳（合計の棒を区切る）。 */
export type BudgetRow = {
  name: string;
  href: string | null;
  note: string | null;
  direction: 'expense' | 'revenue';
  yen: number;
  label: string;
  /** 棒のあとに額の前置きとして置く語（「収入」）。 */
  word: string | null;
  parts: readonly BudgetPart[];
};
export type BudgetPart = { name: string; label: string; yen: number };

/** 額のない予算欄。棒を描かず、印刷された字（空欄は空の字）と数だけを示す。 */
export type CountedRow = { glyph: string; hiddenGlyph: string; name: string; note: string | null; label: string };

export type BudgetSeries = { rows: readonly BudgetRow[]; counted: readonly CountedRow[]; words: { parts: string } };

/** width と cuts（内訳の境）は、行の幅を100とした百分率。labelAt は額を棒のあとに置くか、下の行に置くか。 */
export type PlacedBudgetRow = BudgetRow & { width: number; cuts: number[]; labelAt: 'after' | 'below' };
export type PlacedBudget = { rows: PlacedBudgetRow[]; counted: readonly CountedRow[]; words: { parts: string } };

/** いちばん長い棒の長さ（百分率）。残りは棒のあとの額のために空けておく。 */
const LONGEST = 78;
const LABEL_TEXT = 16;
/** 棒と額の間（px）。 */
const LABEL_GAP = 10;

const byLength = (a: BudgetRow, b: BudgetRow): number => b.yen - a.yen;

const cutsOf = (row: BudgetRow, scale: (yen: number) => number): number[] => {
  let sum = 0;
  return row.parts.slice(0, -1).map((part) => {
    sum += part.yen;
    return scale(sum);
  });
};

/** いちばん狭い図で額が右へはみ出すなら、棒の下の行に置く。 */
const labelAt = (row: BudgetRow, width: number): PlacedBudgetRow['labelAt'] => {
  const label = textWidth(`${row.word ?? ''} ${row.label}`) * LABEL_TEXT + LABEL_GAP;
  return (width / 100) * NARROW_CHART + label <= NARROW_CHART ? 'after' : 'below';
};

/**
 * 予算を一つの縮尺の棒にする。支出を長い順に、そのあとに収入を長い順に並べる。
 * @throws RangeError 額が負のとき、または内訳の和が額と違うとき。
 */
export function budgetBars(series: BudgetSeries): PlacedBudget {
  series.rows.forEach(refuseWrongSum);
  const longest = Math.max(0, ...series.rows.map((row) => row.yen));
  const scale = (yen: number): number => (longest === 0 ? 0 : round((yen / longest) * LONGEST));
  const of = (direction: BudgetRow['direction']) => series.rows.filter((row) => row.direction === direction).sort(byLength);
  const rows = [...of('expense'), ...of('revenue')].map((row) => {
    const width = scale(row.yen);
    return { ...row, width, cuts: cutsOf(row, scale), labelAt: labelAt(row, width) };
  });
  return { rows, counted: series.counted, words: series.words };
}

function refuseWrongSum(row: BudgetRow): void {
  if (row.yen < 0) throw new RangeError(`「${row.name}」の額が負です（${row.yen}円）`);
  const sum = row.parts.reduce((total, part) => total + part.yen, 0);
  if (row.parts.length > 0 && sum !== row.yen) {
    throw new RangeError(`「${row.name}」の内訳の和（${sum}円）が額（${row.yen}円）と違います`);
  }
}
