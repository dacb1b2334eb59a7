import { fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { numberOf, type IndicatorView } from '../model/index.ts';
import type { YearValue } from '../schema/index.ts';
import { number, valueText } from '../text/values.ts';
import type { LintNote } from './lint-note.ts';

/** 注の「前年度実績の1/2」のような分数。全角の数字も読む。 */
const FRACTION = /前年度実績の?\s*(\d+)\s*[/／]\s*(\d+)/u;

interface Implied { from: YearValue; value: number; level: number; part: number; whole: number }

/** 注に書かれた分数から、もとの数を逆に計算する。分数がなければ null。 */
function impliedBy(entry: YearValue): Implied | null {
  const value = numberOf(entry.value);
  const match = entry.value.notes.map((note) => FRACTION.exec(note.text.normalize('NFKC'))).find((found) => found !== null);
  const [part, whole] = [Number(match?.[1]), Number(match?.[2])];
  if (value === null || !match || part === 0) return null;
  return { from: entry, value, level: (value * whole) / part, part, whole };
}

function sentence(implied: Implied, below: readonly YearValue[], unit: string | null): string {
  const { from, value, level, part, whole } = implied;
  const formula = part === 1 ? `${number(value)} × ${whole}` : `${number(value)} × ${whole} ÷ ${part}`;
  const targets = below.map((entry) => `${fullFiscalYear(entry.year)}の${valueText(entry.value, unit)}`).join('、');
  return `${fullFiscalYear(from.year)}の${number(value)}${unit ?? ''}は、注によれば前年度実績の${part}/${whole}です。逆に計算すると${number(level)}${unit ?? ''}です（${formula}。計算値で、資料に印刷された実績ではありません）。${targets}は、それより小さい目標です。`;
}

/** 目標が、注から逆に計算した前年度の数より小さい。少ないほど良い指標では言わない。 */
export function belowImpliedLevel({ data }: IndicatorView): LintNote[] {
  if (data.direction === 'down') return [];
  return data.targets.flatMap((entry) => {
    const implied = impliedBy(entry);
    if (!implied) return [];
    const below = data.targets.filter((later) => later.year > entry.year && (numberOf(later.value) ?? Infinity) < implied.level);
    return below.length > 0 ? [{ rule: 'belowImpliedLevel' as const, sentence: sentence(implied, below, data.unit.printed) }] : [];
  });
}
