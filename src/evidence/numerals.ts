import { halfWidthDigits } from './plain-text.ts';

/** 文中の数ひとつ。 */
export interface Numeral {
  /** 印刷された数字（半角にしたもの）。 */
  printed: string;
  index: number;
  /** この数が表しうる値。300千円なら 300 と 300000、令和6年度なら 6 と 2024。 */
  readings: readonly number[];
  /** 年・年度か。 */
  isYear: boolean;
}

export type Era = '令和' | '平成' | '昭和';

const ERA_BEFORE: Record<Era, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const ERA_OF_LETTER: Record<string, Era> = { R: '令和', H: '平成', S: '昭和' };
const MULTIPLIER: Record<string, number> = { 千円: 1_000, 万円: 10_000, 百万円: 1_000_000, 億円: 100_000_000 };

/** 丸数字は番号であって数ではない。NFKC で数字に化ける前に伏せる。 */
export const CIRCLED = /[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴➀-➓]/gu;

const ERA_YEAR = /(?<era>令和|平成|昭和|(?<![A-Za-z])[RHS])[ \u3000]?(?<year>元|\d{1,2})(?!\d)(?<tail>\.\s?\d{1,2}(?!\d)|(?:\s?年度?)?(?:(?<=年)\s?\d{1,2}\s?月)?)/gu;
const BARE_YEAR = /(?<![\d.,])(?<year>\d{1,2})\s?年度/gu;
const WESTERN_YEAR = /(?<![\d.,])(?<year>(?:19|20)\d{2})(?=\s?年)/gu;
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const KANJI_COUNT = /(?<count>[一二三四五六七八九十])つ/gu;

const eraOf = (name: string): Era => (name in ERA_OF_LETTER ? (ERA_OF_LETTER[name] as Era) : (name as Era));
const blank = (text: string): string => text.replace(/[\d元]/gu, '□');

/** 行の中で最後に名の出た元号。「27年度」のような元号のない年度を読むため。 */
export function lastEra(text: string): Era | undefined {
  const names = [...halfWidthDigits(text).matchAll(ERA_YEAR)].map((match) => match.groups?.['era'] ?? '');
  const last = names.at(-1);
  return last ? eraOf(last) : undefined;
}

/** 元号つきの年と、つづく月。3月までの日付は、前の年の年度にも属する。 */
function eraDate(match: RegExpMatchArray): Numeral[] {
  const { era = '', year = '', tail = '' } = match.groups ?? {};
  const count = year === '元' ? 1 : Number(year);
  const western = ERA_BEFORE[eraOf(era)] + count;
  const month = /\d+/u.exec(tail)?.[0];
  const index = match.index ?? 0;
  const years = month && Number(month) < 4 ? [count, western, western - 1] : [count, western];
  const first = { printed: year === '元' ? '元' : year, index, readings: years, isYear: true };
  return month ? [first, { printed: month, index: index + match[0].length - tail.length + tail.indexOf(month), readings: [Number(month)], isYear: false }] : [first];
}

function bareYear(match: RegExpMatchArray, era: Era | undefined): Numeral {
  const count = Number(match.groups?.['year']);
  return { printed: String(match.groups?.['year']), index: match.index ?? 0, readings: era ? [count, ERA_BEFORE[era] + count] : [count], isYear: true };
}

function plainNumber(match: RegExpMatchArray, text: string): Numeral {
  const index = match.index ?? 0;
  const value = Number(match[0].replaceAll(',', ''));
  const unit = /^\s?(?:百万円|千円|万円|億円)/u.exec(text.slice(index + match[0].length))?.[0].trim();
  const readings = unit ? [value, value * (MULTIPLIER[unit] ?? 1)] : [value];
  return { printed: match[0], index, readings, isYear: false };
}

/**
 * 文中の算用数字をすべて読む。元号の年は西暦も、千円・万円は円も、読みに加える。
 * @param era 「6年度」のように元号のない年度を読むときの元号
 */
export function numeralsIn(text: string, era?: Era): Numeral[] {
  const found: Numeral[] = [];
  /** 読んだ所を伏せて返す。同じ数を2度読まないため。 */
  const take = (from: string, pattern: RegExp, read: (match: RegExpMatchArray) => Numeral[]): string => {
    for (const match of from.matchAll(pattern)) found.push(...read(match));
    return from.replace(pattern, blank);
  };
  let rest = halfWidthDigits(text).replace(CIRCLED, '○');
  rest = take(rest, ERA_YEAR, eraDate);
  rest = take(rest, BARE_YEAR, (match) => [bareYear(match, lastEra(text) ?? era)]);
  rest = take(rest, WESTERN_YEAR, (match) => [{ printed: match[0], index: match.index ?? 0, readings: [Number(match[0])], isYear: true }]);
  for (const match of rest.matchAll(NUMBER)) found.push(plainNumber(match, rest));
  return found.sort((a, b) => a.index - b.index);
}

/** 「一つ」「三つ」の数。要約で「3つ」と書いてよいように、読みにだけ加える。 */
export const kanjiCounts = (text: string): number[] => [...text.matchAll(KANJI_COUNT)].map((match) => '一二三四五六七八九十'.indexOf(match.groups?.['count'] ?? '') + 1);
