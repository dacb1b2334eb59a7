/** しぼり込み：市・種別・年度。 */

export type Facet = 'city' | 'kind' | 'year';
export const FACETS: readonly Facet[] = ['kind', 'city', 'year'];

/** 選ばれている値。選ばれていなければ空。 */
export type Chosen = Readonly<Record<Facet, string>>;

/** 1ページの、しぼり込みに使う値。 */
export interface FacetValues {
  city: string;
  kind: string;
  years: readonly number[];
}

export interface FacetCount {
  value: string;
  count: number;
}

const valuesOf = (page: FacetValues, facet: Facet): readonly string[] => {
  if (facet === 'year') return page.years.map(String);
  return page[facet] === '' ? [] : [page[facet]];
};

const fits = (page: FacetValues, facet: Facet, chosen: Chosen): boolean => chosen[facet] === '' || valuesOf(page, facet).includes(chosen[facet]);

/** 選んだ値のすべてに合うか。 */
export const fitsAll = (page: FacetValues, chosen: Chosen): boolean => FACETS.every((facet) => fits(page, facet, chosen));

/** その項目を選び直したときの件数。ほかの項目で選ばれているものは、かけたまま数える。 */
export function facetCounts(pages: readonly FacetValues[], facet: Facet, chosen: Chosen): { all: number; values: FacetCount[] } {
  const others = pages.filter((page) => FACETS.every((other) => other === facet || fits(page, other, chosen)));
  const counts = new Map<string, number>();
  for (const value of others.flatMap((page) => valuesOf(page, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  const byCount = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);
  const byYear = (a: FacetCount, b: FacetCount): number => Number(b.value) - Number(a.value);
  return { all: others.length, values: values.sort(facet === 'year' ? byYear : byCount) };
}
