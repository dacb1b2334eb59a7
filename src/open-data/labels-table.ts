import { table, type Field, type Table } from './table.ts';

/** 型の名。 */
export const TYPE_NAME = {
  string: '文字', integer: '整数', number: '数', boolean: 'true か false', date: '日付', list: '並び',
} as const;

interface LabelRow { table: string; field: Field; code: string | null; label: string }

type Described = Pick<Table, 'id' | 'fields'>;

const rowsOf = ({ id, fields }: Described): LabelRow[] =>
  fields.flatMap((field) => [
    { table: id, field, code: null, label: field.title },
    ...Object.entries(field.codes ?? {}).map(([code, label]) => ({ table: id, field, code, label })),
  ]);

/** 項目名と記号の、日本語の名の表。code が空の行は項目、そうでない行は記号。 */
export function labelsTable(tables: readonly Described[]): Table {
  const head = { id: 'labels', title: '項目名と記号の日本語', description: '項目名（英字）と、中で使う記号の、日本語の名です。', key: ['table', 'field', 'code'] };
  return table<LabelRow>(head, [
    { name: 'table', title: '表', type: 'string', of: (row) => row.table },
    { name: 'field', title: '項目名', type: 'string', of: (row) => row.field.name },
    { name: 'code', title: '記号', type: 'string', note: '項目の行では空', of: (row) => row.code },
    { name: 'label', title: '日本語の名', type: 'string', of: (row) => row.label },
    { name: 'type', title: '型', type: 'string', of: (row) => (row.code === null ? row.field.type : null) },
    { name: 'note', title: '説明', type: 'string', of: (row) => (row.code === null ? (row.field.note ?? null) : null) },
  ], tables.flatMap(rowsOf));
}
