import type { Indicator, Value } from '../../schema/index.ts';
import { writtenNumber } from '../../text/written-value.ts';
import type { Cell } from './grid.ts';

/** 表で入れられる値。読取未確定などは、ファイルを直接直す。 */
export type Entered = { value: Value } | { problem: string; remedy: string } | { blank: true };

const WORDS = { blank: '空欄', notStated: '記載なし', unpublished: '未公表', uncertain: '読取未確定', unreadable: '読めません' } as const;

/** 値を、表のマスに書く形にする。数は数のまま。 */
export function cellOfValue(value: Value): string | number {
  if (value.kind === 'number') return value.approximate ? `約${value.value}` : value.value;
  if (value.kind === 'state') return value.state;
  if (value.kind === 'text') return value.text;
  return value.kind === 'dash' ? value.printed : WORDS[value.kind];
}

const DASH = /^[-‐‑‒–—―−ーｰ]{1,2}$/u;
const UNPUBLISHED = /^[-‐‑‒–—―−ー]*\s*[（(]?(?:未公表|未集計|集計中|公表前)[）)]?$/u;

const printedNumber = (value: number): string => new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 10 }).format(value);
/** 表計算の小数の誤差を落とす（15桁まで）。 */
const settled = (value: number): number => Number(value.toPrecision(15));

const allValues = ({ baseline, targets, actuals }: Indicator): Value[] => [...(baseline ? [baseline] : []), ...targets, ...actuals].map(({ value }) => value);
const isNumeric = (indicator: Indicator): boolean => allValues(indicator).some(({ kind }) => kind === 'number');

/** 指標に出てくる状態の名（未設置、設置 など）と、成り立った状態か。 */
export const statesOf = (indicator: Indicator): Map<string, boolean> => new Map(allValues(indicator).flatMap((value) => (value.kind === 'state' ? [[value.state, value.reached] as const] : [])));

const sameUnit = (written: string, unit: string | null): boolean => written === '' || written === (unit ?? '').normalize('NFKC') || (unit ?? '').normalize('NFKC').startsWith(`${written}/`);

/** 数と読める文字。約は、およその数。 */
function numberFrom(text: string, indicator: Indicator): Entered | undefined {
  const approximate = text.startsWith('約');
  const written = writtenNumber(approximate ? text.slice(1) : text);
  if (!written) return undefined;
  const { printed: unit } = indicator.unit;
  if (!sameUnit(written.unit, unit)) return { problem: `単位が違います（${written.unit}。この指標の単位は${unit ?? '記載なし'}）`, remedy: '単位を外して数だけを書くか、指標の行を確かめてください' };
  return { value: { kind: 'number', value: written.value, printed: text, approximate, notes: [] } };
}

function stateFrom(text: string, indicator: Indicator): Entered | undefined {
  const states = statesOf(indicator);
  const reached = states.get(text);
  if (reached !== undefined) return { value: { kind: 'state', state: text, reached, notes: [] } };
  return states.size > 0 ? { problem: `選べない状態です（いまの値：${text}）`, remedy: `${[...states.keys()].join('・')} から選んでください` } : undefined;
}

function valueFromText(text: string, indicator: Indicator): Entered {
  if (UNPUBLISHED.test(text)) return { value: { kind: 'unpublished', notes: [] } };
  if (DASH.test(text)) return { value: { kind: 'dash', printed: text, notes: [] } };
  if (text === WORDS.blank) return { value: { kind: 'blank', notes: [] } };
  if (text === WORDS.notStated) return { value: { kind: 'notStated', notes: [] } };
  if (text === WORDS.uncertain || text === WORDS.unreadable) return { problem: `「${text}」は、表では入れられません`, remedy: '理由を書く欄がいるので、指標のファイルを直接直してください' };
  const found = stateFrom(text, indicator) ?? numberFrom(text, indicator);
  if (found) return found;
  if (isNumeric(indicator)) return { problem: `数ではありません（いまの値：${text}）`, remedy: '数だけを書いてください。まだなら「未公表」、横線なら「—」と書けます' };
  return { value: { kind: 'text', text, notes: [] } };
}

/** マスに書かれたものを、その指標の値として読む。 */
export function enteredValue(cell: Cell | undefined, indicator: Indicator): Entered {
  if (cell === null || cell === undefined) return { blank: true };
  if (typeof cell === 'object') return { problem: cell.odd, remedy: '値だけを、数か文字で書いてください' };
  if (typeof cell === 'number') {
    if (statesOf(indicator).size > 0 && !isNumeric(indicator)) return stateFrom(String(cell), indicator) ?? { blank: true };
    return { value: { kind: 'number', value: settled(cell), printed: printedNumber(settled(cell)), approximate: false, notes: [] } };
  }
  const text = cell.trim();
  return text === '' ? { blank: true } : valueFromText(text, indicator);
}

/** 文字コードで揺れる字（横線、波線）と全角・半角を、そろえた形。 */
const folded = (text: string): string => text.normalize('NFKC').replaceAll(/[-‐‑‒–—―−ー]/gu, '-').replaceAll('〜', '~').replaceAll('‖', '∥');

/** マスの値が、いまの値と同じ意味か。印刷された形や注は比べない。 */
export function sameValue(entered: Value, now: Value): boolean {
  if (entered.kind === 'number' && now.kind === 'number') return entered.value === now.value && entered.approximate === now.approximate;
  if (entered.kind === 'dash' && now.kind === 'dash') return folded(entered.printed) === folded(now.printed);
  return entered.kind === now.kind && folded(String(cellOfValue(entered))) === folded(String(cellOfValue(now)));
}
