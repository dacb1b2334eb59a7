import { LICENSE, SITE_NAME, SOURCE_NOTE, type Publication } from './publication.ts';
import type { Table } from './table.ts';

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

/** 表を JSON にする。CSV と同じ行で、数は数、ないものは null。1行に1つの行を書く。 */
export function tableJson(table: Table, publication: Publication): string {
  const { id, title, description, rows } = table;
  const head = JSON.stringify(meta({ title, description, path: `/data/${id}.json` }, publication));
  return `{"meta":${head},\n"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}
