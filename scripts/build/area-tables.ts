import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvHead } from '../../src/open-data/csv.ts';
import { JSON_BETWEEN, JSON_TAIL, jsonHead } from '../../src/open-data/json.ts';
import type { Publication } from '../../src/open-data/publication.ts';
import type { TableSizes } from '../../src/open-data/published-table.ts';
import type { Table } from '../../src/open-data/table.ts';
import type { TableRows } from './survey-area.ts';

/** 都道府県と、その表のファイルの置き場所。 */
export interface AreaTables {
  area: string;
  prefecture: string;
  folder: string;
}

type Head = Omit<Table, 'rows'>;

/** 都道府県の JSON の始まり。題に都道府県の名が入る。 */
const areaJsonHead = (head: Head, { area, prefecture }: Pick<AreaTables, 'area' | 'prefecture'>, publication: Publication): string =>
  jsonHead({ ...head, title: `${head.title}（${prefecture}）` }, `/data/in/${area}/${head.id}.json`, publication);

/** 1つの都道府県の表を、CSV と JSON で書き、大きさを返す。 */
export function writeAreaTables(heads: readonly Head[], tables: TableRows, place: AreaTables, publication: Publication): TableSizes {
  mkdirSync(place.folder, { recursive: true });
  return Object.fromEntries(
    heads.map((head) => {
      const { rows = 0, csv = '', json = [] } = tables[head.id] ?? {};
      const texts = { csv: Buffer.from(csvHead(head) + csv), json: Buffer.from(areaJsonHead(head, place, publication) + json.join(JSON_BETWEEN) + JSON_TAIL) };
      writeFileSync(join(place.folder, `${head.id}.csv`), texts.csv);
      writeFileSync(join(place.folder, `${head.id}.json`), texts.json);
      return [head.id, { rows, csv: texts.csv.length, json: texts.json.length }];
    }),
  );
}

/** 書いた CSV の、項目名の行を除いた中身。 */
export function csvRowsIn(head: Head, { folder }: AreaTables): Uint8Array {
  return readFileSync(join(folder, `${head.id}.csv`)).subarray(Buffer.byteLength(csvHead(head)));
}

/** 書いた JSON の、始まりと終わりを除いた行。 */
export function jsonRowsIn(head: Head, place: AreaTables, publication: Publication): Uint8Array {
  const bytes = readFileSync(join(place.folder, `${head.id}.json`));
  return bytes.subarray(Buffer.byteLength(areaJsonHead(head, place, publication)), bytes.length - JSON_TAIL.length);
}
