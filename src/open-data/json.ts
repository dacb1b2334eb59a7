import { LICENSE, SITE_NAME, SOURCE_NOTE, type Publication } from './publication.ts';
import type { Table, TableHead } from './table.ts';

export interface Meta {
  title: string;
  description: string;
  publisher: string;
  operator: string | null;
  /** このデータを作った日。日本時間の YYYY-MM-DD。 */
  date: string;
  license: typeof LICENSE;
  source_note: string;
  url: string;
}

/** どの JSON にもつく、題・日付・利用条件・出典の断り。 */
export function meta(about: { title: string; description: string; path: string }, { today, operator, address }: Publication): Meta {
  return { title: about.title, description: about.description, publisher: SITE_NAME, operator, date: today, license: LICENSE, source_note: SOURCE_NOTE, url: address(about.path) };
}

/** JSON の始まり。このあとに行と jsonTail が続く。path は、そのファイルの住所。 */
export function jsonHead({ title, description }: TableHead, path: string, publication: Publication): string {
  return `{"meta":${JSON.stringify(meta({ title, description, path }, publication))},\n"rows":[\n`;
}

/** 行と行の間。 */
export const JSON_BETWEEN = ',\n';

/** JSON の中身の行。市ごとに作り、JSON_BETWEEN をはさんでつなげられる。 */
export const jsonRows = ({ rows }: Pick<Table, 'rows'>): string => rows.map((row) => JSON.stringify(row)).join(JSON_BETWEEN);

export const JSON_TAIL = '\n]}\n';

export const tablePath = (id: string, format: 'csv' | 'json'): string => `/data/${id}.${format}`;

/** 表を JSON にする。CSV と同じ行で、数は数、ないものは null。1行に1つの行を書く。 */
export const tableJson = (table: Table, publication: Publication): string => jsonHead(table, tablePath(table.id, 'json'), publication) + jsonRows(table) + JSON_TAIL;
