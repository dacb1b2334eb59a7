import { byteLength, fileSize } from './file-size.ts';
import { tablePath } from './json.ts';
import type { PublishedTable, TableSizes } from './published-table.ts';

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

/** 指標1つの値の CSV の住所。 */
export const indicatorCsvPath = (code: string, plan: string, id: string): string => `/data/indicators/${code}/${plan}/${id}.csv`;
