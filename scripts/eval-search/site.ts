import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { PageTable } from '../../src/search/build/page-table.ts';
import { pageRecord, type PageRecord } from '../../src/search/build/page-record.ts';
import { shelfText } from '../../src/search/build/shelf-text.ts';
import { plainText, type EvaluationQuery, type JudgedPage } from '../../src/search/evaluation/queries.ts';

/** 評価する、組み立てたサイト。 */
export interface EvaluatedSite {
  records: readonly PageRecord[];
  /** 索引と同じ順の、本文の単位。 */
  units: readonly (readonly string[])[];
  judged: readonly JudgedPage[];
  html: ReadonlyMap<string, string>;
}

/** 一覧表の順（索引の順）にならべた住所。 */
async function tableOrder(folder: string): Promise<string[]> {
  const table = JSON.parse(await readFile(join(folder, 'search', 'table.json'), 'utf8')) as Pick<PageTable, 'rows'>;
  return (table.rows ?? []).map(([url]) => url);
}

/** 組み立てたサイトのうち、検索に載るページを読む。 */
export async function readSite(folder: string): Promise<EvaluatedSite> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).map((file) => file.split(sep).join('/'));
  const html = new Map<string, string>();
  for (const file of files) html.set(file.replace(/index\.html$/u, ''), await readFile(join(folder, file), 'utf8'));
  const order = await tableOrder(folder);
  const records = order.flatMap((url) => pageRecord(url, html.get(url) ?? '') ?? []);
  // 出典の一覧も main の本文なので、正解を導くときに含める。
  const judged = records.map(({ url, blocks }) => ({ url, text: plainText(blocks.join('｜')) }));
  return { records, units: [...(await shelfText(records)).pages], judged, html };
}

/** 問いを読む。 */
export async function readQueries(): Promise<EvaluationQuery[]> {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'search', 'evaluation');
  const lists = await Promise.all(['queries.json', 'own-queries.json'].map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as EvaluationQuery[]));
  return lists.flat();
}
