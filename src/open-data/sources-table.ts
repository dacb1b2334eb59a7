import type { SourceView } from '../model/index.ts';
import type { Publication } from './publication.ts';
import { cityColumns, pageColumn } from './shared-columns.ts';
import { coded, table, type Column, type Table } from './table.ts';

const columns = (publication: Publication): Column<SourceView>[] => [
  ...cityColumns<SourceView>(({ city }) => city),
  { name: 'source_id', title: '原資料のID', type: 'string', of: ({ id }) => id },
  { name: 'title', title: '画面での呼び名', type: 'string', of: ({ data }) => data.displayTitle },
  { name: 'title_printed', title: '表題（原文のまま）', type: 'string', note: '抜粋に表題がなければ空', of: ({ data }) => data.title },
  { name: 'publisher', title: '発行者（原文のまま）', type: 'string', of: ({ data }) => data.publisher },
  { name: 'url', title: '公開元', type: 'string', of: ({ data }) => data.url },
  { name: 'url_reason', title: '公開元がない理由', type: 'string', of: ({ data }) => data.urlReason },
  { name: 'terms', title: '利用条件', type: 'string', of: ({ data }) => data.terms },
  { name: 'kind', title: '資料の種類', type: 'string', of: ({ data }) => data.kind },
  ...coded<SourceView>({ name: 'status', title: '案か策定か', codes: publication.words.status }, ({ data }) => data.status),
  { name: 'date_printed', title: '印刷された日付', type: 'string', of: ({ data }) => data.printedDate?.printed ?? null },
  ...coded<SourceView>({ name: 'completeness', title: '全文か抜粋か', codes: publication.words.completeness }, ({ data }) => data.completeness),
  { name: 'file_name', title: 'ファイル名', type: 'string', of: ({ data }) => data.file.name },
  { name: 'file_sha256', title: 'ファイルの SHA-256', type: 'string', of: ({ data }) => data.file.sha256 },
  { name: 'file_bytes', title: 'ファイルのバイト数', type: 'integer', of: ({ data }) => data.file.bytes },
  { name: 'file_lines', title: 'ファイルの行数', type: 'integer', of: ({ data }) => data.file.lines },
  { name: 'missing', title: '欠けているもの', type: 'list', note: '場所：失われたもの', of: ({ data }) => data.missing.map(({ place, text }) => `${place}：${text}`) },
  { name: 'plan_ids', title: '計画のID', type: 'list', of: ({ plans }) => plans.map((plan) => plan.id) },
  pageColumn<SourceView>(publication),
];

/** 原資料の表。1行が1つの資料。 */
export function sourcesTable(sources: readonly SourceView[], publication: Publication): Table {
  return table({ id: 'sources', title: '原資料', description: '出典になった資料と、そこに欠けているものです。1行が1つの資料です。', key: ['city_code', 'source_id'] }, columns(publication), sources);
}
