import { ANY, FACETS, type Choice } from '../tally.ts';

/** 住所の ?need=&audience=&city= から条件を読む。知らない値は「すべて」として扱う。 */
export function choiceIn(search: string, isKnown: (facet: keyof Choice, value: string) => boolean): Choice {
  const query = new URLSearchParams(search);
  const known = FACETS.map((facet) => [facet, query.get(facet) ?? ''] as const).filter(([facet, value]) => value !== '' && isKnown(facet, value));
  return { ...ANY, ...Object.fromEntries(known) };
}

/** 条件を住所に書く。path は、さがすページの住所。 */
export function choiceUrl(path: string, choice: Choice): string {
  const query = new URLSearchParams(FACETS.filter((facet) => choice[facet] !== '').map((facet) => [facet, choice[facet]]));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
