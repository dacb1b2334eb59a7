import { fullFiscalYear, shortFiscalYear } from '../fiscal-year/fiscal-year.ts';

/** 値の形（schema の Value と同じ構造）。text は schema を読まないので、要る所だけを写す。 */
export type ShownValue =
  | { kind: 'number'; value: number; printed: string; approximate: boolean; notes: readonly { mark: string }[] }
  | { kind: 'state'; state: string }
  | { kind: 'dash'; printed: string }
  | { kind: 'blank' }
  | { kind: 'notStated' }
  | { kind: 'unpublished' }
  | { kind: 'uncertain' }
  | { kind: 'unreadable' }
  | { kind: 'text'; text: string };

/** 作るのに手間がかかるので、1つを使い回す。 */
const FORMAT = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 });

/** 日本の桁区切り。小数は2桁まで。 */
export const number = (value: number): string => FORMAT.format(value);

/** 「5つの」「14の」。10からは「つ」がつかない。 */
export const counted = (count: number): string => (count < 10 ? `${count}つの` : `${count}の`);

/** 符号つきの数。0 は ±0。 */
export const signed = (value: number): string => (value === 0 ? '±0' : `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`);

/** 単位を、数のすぐ後ろにつく形にする。 「回／年」は 回／年 のまま。null は空。 */
export const unitSuffix = (unit: string | null): string => unit ?? '';

/** 値を読者の文字にする。数でない状態は、状態の名で言う。 */
export function valueText(value: ShownValue, unit: string | null): string {
  switch (value.kind) {
    case 'number':
      return `${value.approximate ? '約' : ''}${number(value.value)}${unitSuffix(unit)}${value.notes.map((note) => note.mark).join('')}`;
    case 'state':
      return value.state;
    case 'dash':
      return value.printed;
    case 'text':
      return value.text;
    case 'blank':
      return '空欄';
    case 'notStated':
      return '記載なし';
    case 'unpublished':
      return '未公表';
    case 'uncertain':
      return '読取未確定';
    case 'unreadable':
      return '読めません';
  }
}

/** 円の整数を、割り切れるときは千円で書く。 */
export const yen = (amount: number): string => (amount % 1000 === 0 ? `${number(amount / 1000)}千円` : `${number(amount)}円`);

/** 年度の範囲。1年度だけなら1つで書く。 */
export function yearRange(from: number, to: number): string {
  return from === to ? fullFiscalYear(from) : `${fullFiscalYear(from)}から${fullFiscalYear(to)}まで`;
}

/** 短い年度の範囲。R6〜R10（2024〜2028）。 */
export function shortYearRange(from: number, to: number): string {
  return from === to ? `${shortFiscalYear(from)}（${from}）` : `${shortFiscalYear(from)}〜${shortFiscalYear(to)}（${from}〜${to}）`;
}
