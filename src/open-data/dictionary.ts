import { TYPE_NAME } from './labels-table.ts';
import type { Field, Table } from './table.ts';

type Described = Pick<Table, 'id' | 'title' | 'fields'>;

export interface DictionaryRow {
  name: string;
  title: string;
  /** 型の名。文字なら null（書かない）。 */
  type: string | null;
  note: string | null;
}

export interface DictionaryPart {
  id: string;
  title: string;
  rows: DictionaryRow[];
}

const row = ({ name, title, type, note }: Field): DictionaryRow => ({ name, title, type: type === 'string' ? null : TYPE_NAME[type], note: note ?? null });

/** データの説明：多くの表にある項目を1度、そのあとに表ごとの項目。名が _label で終わる項目は省く。 */
export function dictionary(tables: readonly Described[]): DictionaryPart[] {
  const shared = new Map(tables.flatMap(({ fields }) => fields.filter((field) => field.shared)).map((field) => [field.name, field]));
  const own = ({ fields }: Described): Field[] => fields.filter((field) => !field.shared && !field.name.endsWith('_label'));
  return [{ id: 'shared', title: '多くの表にある項目', rows: [...shared.values()].map(row) }, ...tables.map((table) => ({ id: table.id, title: `${table.title}（${table.id}）`, rows: own(table).map(row) }))];
}
