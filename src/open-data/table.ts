/** セル1つ。書かれていないものは null（0 でも空の文字でもない）。 */
export type Cell = string | number | boolean | readonly string[] | null;

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** 記号 → 日本語の名。 */
export type Codes = Readonly<Record<string, string>>;

/** 項目：英字の名、日本語の名、型、説明、使われる記号。 */
export interface Field {
  name: string;
  title: string;
  type: FieldType;
  note?: string;
  codes?: Codes;
  /** どの表にもある項目。データの説明では1度だけ書く。 */
  shared?: boolean;
}

/** 項目と、その値の取り出し方。 */
export interface Column<T> extends Field {
  of: (item: T) => Cell;
}

export type Row = Readonly<Record<string, Cell>>;

export interface TableHead {
  /** 住所にも使う名。例：indicator-values */
  id: string;
  title: string;
  description: string;
  /** 1行を決める項目。 */
  key: readonly string[];
}

/** 1つの表。CSV も JSON もデータの説明も、これだけから作る。 */
export interface Table extends TableHead {
  fields: readonly Field[];
  rows: readonly Row[];
}

const fieldOf = <T>({ of: _, ...field }: Column<T>): Field => field;

/** 項目の並びと中身から、表を作る。 */
export function table<T>(head: TableHead, columns: readonly Column<T>[], items: readonly T[]): Table {
  return {
    ...head,
    fields: columns.map(fieldOf),
    rows: items.map((item) => Object.fromEntries(columns.map((column) => [column.name, column.of(item)]))),
  };
}

/** 記号の項目と、その日本語の名の項目の組。 */
export function coded<T>(field: { name: string; title: string; codes: Codes; note?: string }, of: (item: T) => string | null): Column<T>[] {
  const label = (code: string | null): string | null => (code === null ? null : (field.codes[code] ?? code));
  return [
    { ...field, type: 'string', of },
    { name: `${field.name}_label`, title: `${field.title}（日本語）`, type: 'string', of: (item) => label(of(item)) },
  ];
}
