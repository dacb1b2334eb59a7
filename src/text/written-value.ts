import { parseFiscalYear } from '../fiscal-year/fiscal-year.ts';

export { eraFiscalYear } from '../fiscal-year/fiscal-year.ts';

/** 全角・カンマ・前後の空白を除いた、半角の形。 */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/gu, '').trim();

const NUMBER = /^([+\-−△▲]?)\s*(\d+(?:\.\d+)?)\s*([^\d\s]{0,6})$/u;

/** 職員の書いた数：値と、うしろについていた単位。 */
export interface WrittenNumber {
  value: number;
  unit: string;
}

/** 「７，２１０」「7,210件」「△5」を数として読む。数でなければ undefined。マイナスは − と △ でも書ける。 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const [, sign, digits, unit] = NUMBER.exec(plain(text)) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits) * (sign && sign !== '+' ? -1 : 1);
  return Number.isFinite(value) ? { value, unit: unit ?? '' } : undefined;
}

/** 「令和6年度」「R6」「2024年度」を西暦の年度として読む。元号のない「6年度」などは undefined。 */
export function writtenFiscalYear(text: string): number | undefined {
  try {
    return parseFiscalYear(text);
  } catch {
    return undefined;
  }
}

const WESTERN_DATE = /^(\d{4})\s*[年/.\-]\s*(\d{1,2})\s*[月/.\-]\s*(\d{1,2})\s*日?$/u;
const ERA_DATE = /^(令和|平成|昭和|[RHS])\s*(元|\d{1,2})\s*[年/.\-]\s*(\d{1,2})\s*[月/.\-]\s*(\d{1,2})\s*日?$/u;

/** 「2026/4/1」「令和8年4月1日」を YYYY-MM-DD として読む。読めなければ undefined。 */
export function writtenDate(text: string): string | undefined {
  const [, western, month, day] = WESTERN_DATE.exec(plain(text)) ?? [];
  if (western && month && day) return isoDate(Number(western), month, day);
  const [, era, count, eraMonth, eraDay] = ERA_DATE.exec(plain(text)) ?? [];
  const year = era && count ? writtenFiscalYear(`${era}${count}年`) : undefined;
  return year !== undefined && eraMonth && eraDay ? isoDate(year, eraMonth, eraDay) : undefined;
}

/** 暦にある日だけを返す。 */
function isoDate(year: number, month: string, day: string): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : text;
}
