import { positionsOf, searchTokens } from '../tokens.ts';
import { numberForms, shortYearForms } from './number-forms.ts';
import { kanaForms } from './reading-forms.ts';
import type { Alternative, Knowledge, Level } from './types.ts';
import { synonymsOf, variantForms } from './variant-forms.ts';
import { plainYear, yearForms } from './year-forms.ts';

const alternative = (text: string, level: Level): Alternative => ({ text, units: searchTokens(text), level });

/** 先に並ぶ書き方を含む書き方は、見つかるページが増えないので外す。近いことばは、含んでいても理由が違うので残す。 */
function distinct(list: readonly Alternative[]): Alternative[] {
  const kept: Alternative[] = [];
  for (const next of list) {
    if (next.units.length > 0 && !kept.some((known) => positionsOf(known.units, next.units).length > 0)) kept.push(next);
  }
  return kept;
}

/** ローマ字の市の名につく語。 */
const CITY_SUFFIX = /[- ]?(?:shi|city)$/u;
/** 打ちかけの呼び名でも当てる、はじめの字数。 */
const ENOUGH = 4;

/** 市の名の読み・ローマ字・番号など、ページの別の呼び名。ローマ字と番号は、打ちかけでも当てる。 */
function aliasForms(text: string, { named }: Knowledge): string[] {
  const name = text.replace(CITY_SUFFIX, '');
  const begins = (alias: string): boolean => /^[a-z0-9]+$/u.test(alias) && name.length >= ENOUGH && alias.startsWith(name);
  return named.filter(({ aliases }) => aliases.some((alias) => alias === text || begins(alias))).map(({ title }) => title);
}

/** 同じことを指す、別の書き方。 */
function spellings(text: string, knowledge: Knowledge): string[] {
  const years = yearForms(text).same;
  const numbers = years.length > 0 ? [] : numberForms(text);
  return [...variantForms(text, knowledge.lexicon.variants), ...years, ...numbers, ...shortYearForms(text), ...kanaForms(text, knowledge.readings), ...aliasForms(text, knowledge)];
}

/** 1つのことばの書き方のすべて。そのまま、書き方のちがい、近いことば、の順。 */
export function alternatives(text: string, knowledge: Knowledge): Alternative[] {
  const variants = spellings(text, knowledge);
  const synonyms = [text, ...variants].flatMap((form) => synonymsOf(form, knowledge.lexicon.synonyms));
  const related = [...yearForms(text).loose, ...synonyms.flatMap((word) => [word, ...variantForms(word, knowledge.lexicon.variants)])];
  const literal = [text, plainYear(text)].filter((form) => form !== undefined);
  return distinct([...literal.map((form) => alternative(form, 0)), ...variants.map((form) => alternative(form, 1)), ...related.map((word) => alternative(word, 2))]);
}
