import { numberOf } from './kanji-number.ts';

const NUMBER = /[0-9〇一二三四五六七八九十百千万億,]+/u;

const withCommas = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** 数の書き方：10000 → 10,000・1万。 */
function plainForms(value: number): string[] {
  const forms = [...new Set([String(value), withCommas(value)])];
  return value >= 10_000 && value % 10_000 === 0 ? [...forms, `${withCommas(value / 10_000)}万`] : forms;
}

/** 金額の書き方：50万円 ＝ 500千円 ＝ 500,000円。 */
function moneyForms(yen: number): string[] {
  const thousands = yen % 1000 === 0 ? plainForms(yen / 1000).map((form) => `${form}千円`) : [];
  return [...plainForms(yen).map((form) => `${form}円`), ...thousands];
}

/** 金額としての円の数。「500千円」の千は位ではなく単位なので、先に外す。 */
function yenOf(text: string): number | undefined {
  const match = /^(?<digits>[0-9〇一二三四五六七八九十百千万億,]+?)(?<unit>千円|円)$/u.exec(text);
  const value = numberOf(match?.groups?.['digits'] ?? '');
  return value === undefined ? undefined : value * (match?.groups?.['unit'] === '千円' ? 1000 : 1);
}

/**
 * 数を含むことばの、ほかの書き方。10,000件 → 10000件・1万件。三百組 → 300組。50万円 → 500千円。
 * 1字だけの漢数字（一人、三者など）はことばの一部とみなし、変えない。数がなければ空。
 */
export function numberForms(text: string): string[] {
  const yen = yenOf(text);
  if (yen !== undefined) return moneyForms(yen).filter((form) => form !== text);
  const match = NUMBER.exec(text);
  const printed = match?.[0] ?? '';
  const value = /^[^0-9]$/u.test(printed) ? undefined : numberOf(printed);
  if (!match || value === undefined) return [];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + printed.length);
  return plainForms(value).map((form) => `${before}${form}${after}`).filter((form) => form !== text);
}

/** 「10年度」のように2けたで書いた年度は、西暦の下2けたかもしれない。 */
export function shortYearForms(text: string): string[] {
  const match = /^(?<count>[0-9]{2})(?<rest>年度?)$/u.exec(text);
  return match ? [`20${match.groups?.['count']}${match.groups?.['rest']}`] : [];
}
