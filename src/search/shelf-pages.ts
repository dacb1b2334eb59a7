import type { PageTable, TableRow } from './build/page-table.ts';
import type { FacetValues } from './facets.ts';
import type { PageFacts } from './query/types.ts';
import { numbersIn } from './ranges.ts';

/** 書架の1ページの、順位としぼり込みに要ること。city は市の番号、cityName は県のついた名。 */
export interface ShelfPage extends PageFacts, FacetValues {
  cityName: string;
}

/** 一覧表を、ページの並びに開く。 */
export function shelfPages({ kinds, cities, years, columns }: PageTable): ShelfPage[] {
  const spans = years.map(numbersIn);
  return columns.kind.map((kind, n) => {
    const [city = '', cityName = ''] = cities[columns.city[n] ?? -1] ?? [];
    return { kind: kinds[kind] ?? '', city, cityName, years: spans[columns.years[n] ?? -1] ?? [], length: columns.length[n] ?? 0, titleLength: columns.title[n] ?? 0 };
  });
}

/** 結果の1行に見せるもの。 */
export interface ResultRow {
  url: string;
  title: string;
  plan: string;
}

export const resultRow = ([url, title, plan]: TableRow): ResultRow => ({ url, title, plan });
