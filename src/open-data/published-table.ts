import { createHash } from 'node:crypto';
import { csv } from './csv.ts';
import { byteLength } from './file-size.ts';
import { tableJson } from './json.ts';
import type { Publication } from './publication.ts';
import type { Field, Table, TableHead } from './table.ts';

/** 配る表についての、中身を持たない事実。目録とダウンロードの一覧は、これだけから作る。 */
export interface PublishedTable extends TableHead {
  fields: readonly Field[];
  rowCount: number;
  csv: { bytes: number; sha256: string };
  json: { bytes: number };
}

/** 1つの都道府県の表の、行数とバイト数。表の名で引く。 */
export type TableSizes = Record<string, { rows: number; csv: number; json: number }>;

/** 中身のある表から、配る表の事実を求める。 */
export function publishedTable(table: Table, publication: Publication): PublishedTable {
  const { rows, ...head } = table;
  const text = csv(table);
  return { ...head, rowCount: rows.length, csv: { bytes: byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }, json: { bytes: byteLength(tableJson(table, publication)) } };
}
