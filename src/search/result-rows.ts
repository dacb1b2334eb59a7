import type { PageTable, TableRow } from './build/page-table.ts';
import type { FacetValues } from './facets.ts';
import type { PageFacts } from './query/types.ts';
import { numbersIn } from './ranges.ts';

/** 結果の1行に見せるもの。city は市の番号、cityName は県のついた名。 */
export interface ResultRow extends PageFacts, FacetValues {
  url: string;
  kind: string;
  cityName: string;
  plan: string;
}

function resultRow(row: TableRow, table: PageTable): ResultRow {
  const [url, title, kind, city, plan, years, length, aliases = []] = row;
  const [code = '', cityName = ''] = table.cities[city] ?? [];
  return { url, title, kind: table.kinds[kind] ?? '', city: code, cityName, plan: table.plans[plan] ?? '', years: numbersIn(years), length, aliases };
}

/** 一覧表を、行の並びに開く。 */
export const resultRows = (table: PageTable): ResultRow[] => table.rows.map((row) => resultRow(row, table));
