import { latest, type CityView } from '../model/index.ts';
import { cityJson } from './city-json.ts';
import { csv } from './csv.ts';
import { byteLength, fileSize } from './file-size.ts';
import { tablePath } from './json.ts';
import type { Publication } from './publication.ts';
import type { PublishedTable, TableSizes } from './published-table.ts';
import { cityScope, mainTables } from './tables.ts';
import type { Table } from './table.ts';

/** ダウンロードの1つ：名・住所・形・大きさ。表なら行数も。 */
export interface DataFile {
  name: string;
  path: string;
  format: 'CSV' | 'JSON';
  bytes: number;
  /** 読者に見せる大きさ。 */
  size: string;
  rows?: number;
}

export const MEDIA_TYPE = { CSV: 'text/csv', JSON: 'application/json' } as const;

/** 中身の文字から、大きさを求めてファイルにする。 */
export function dataFile(about: Pick<DataFile, 'name' | 'path' | 'format' | 'rows'>, text: string): DataFile {
  const bytes = byteLength(text);
  return { ...about, bytes, size: fileSize(bytes) };
}

/** 全国の1つの表の、CSV と JSON。 */
export function tableFiles({ id, title, csv: { bytes }, json }: PublishedTable): DataFile[] {
  return [
    { name: title, path: tablePath(id, 'csv'), format: 'CSV', bytes, size: fileSize(bytes) },
    { name: title, path: tablePath(id, 'json'), format: 'JSON', bytes: json.bytes, size: fileSize(json.bytes) },
  ];
}

/** 1つの都道府県の表の、CSV と JSON。 */
export function areaFiles({ id, title }: PublishedTable, area: string, { csv: csvBytes, json }: Pick<TableSizes[string], 'csv' | 'json'> = { csv: 0, json: 0 }): DataFile[] {
  return [
    { name: title, path: `/data/in/${area}/${id}.csv`, format: 'CSV', bytes: csvBytes, size: fileSize(csvBytes) },
    { name: title, path: `/data/in/${area}/${id}.json`, format: 'JSON', bytes: json, size: fileSize(json) },
  ];
}

/** 1つの市のために配る表。 */
export const CITY_TABLE_IDS = ['plans', 'projects', 'indicator-values', 'schemes'] as const;

/** 1つの市の主な表。市区町村の表は1行だけなので、市ごとには分けない。表ごとのファイルを続けて作るので、終わりの市の分は覚えておく。 */
export const cityTables = latest((city: CityView, publication: Publication): Table[] => mainTables(cityScope(city), publication).filter(({ id }) => CITY_TABLE_IDS.some((known) => known === id)));

const known = new WeakMap<CityView, DataFile>();

/** 1つの市のすべてを入れた JSON。市・計画・データのページが同じ大きさを言うので、市ごとに1度だけ求める。 */
export function cityJsonFile(city: CityView, publication: Publication): DataFile {
  const file = known.get(city) ?? dataFile({ name: 'すべて', path: `/data/cities/${city.code}.json`, format: 'JSON' }, cityJson(city, publication));
  known.set(city, file);
  return file;
}

/** 1つの市のファイル：すべてを入れた JSON と、表ごとの CSV。 */
export function cityFiles(city: CityView, publication: Publication): DataFile[] {
  const { code } = city;
  return [
    cityJsonFile(city, publication),
    ...cityTables(city, publication).map((table) => dataFile({ name: table.title, path: `/data/cities/${code}/${table.id}.csv`, format: 'CSV', rows: table.rows.length }, csv(table))),
  ];
}

/** 指標1つの値の CSV の住所。 */
export const indicatorCsvPath = (code: string, plan: string, id: string): string => `/data/indicators/${code}/${plan}/${id}.csv`;
