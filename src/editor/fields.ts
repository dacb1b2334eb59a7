import type { Field } from './field.ts';
import { branchName, shapeOf, type AnySchema, type Shape } from './shape.ts';
import { calendarYears, fiscalYears, options } from './words.ts';

/** ほかの項目を指す欄（document、node など）を、選ぶ欄にするための設定。道すじの末尾の名で引く。 */
export type References = Readonly<Record<string, Partial<Field>>>;

/** 並びの1件を閉じたときに見せる項目。先に見つかったものを使う。 */
const SUMMARY_KEYS = ['printedYear', 'title', 'name', 'term', 'text', 'event', 'label', 'quote', 'actor', 'about', 'printed', 'word', 'where'];

/** 年を数で打たせないための、選べる年の幅。資料に出てきた最も古い年度より前から、長い計画の終わりまで。 */
const YEARS = { first: 1970, last: 2050 } as const;

function summaryOf(fields: readonly Field[]): { summary?: string } {
  const key = SUMMARY_KEYS.find((name) => fields.some((field) => field.name === name && ['string', 'text'].includes(field.widget)));
  return key ? { summary: `{{fields.${key}}}` } : {};
}

function numberField({ integer, min, max, title = '' }: Shape): Partial<Field> {
  const isYear = integer && min === 1945;
  if (isYear) return { widget: 'select', options: title.includes('年度') ? fiscalYears(YEARS.first, YEARS.last) : calendarYears(YEARS.first, YEARS.last) };
  const low = min !== undefined && min > Number.MIN_SAFE_INTEGER ? { min } : {};
  return { widget: 'number', value_type: integer ? 'int' : 'float', ...low, ...(max !== undefined && max < Number.MAX_SAFE_INTEGER ? { max } : {}) };
}

function listField(shape: Shape, label: string, references: References): Partial<Field> {
  if (!shape.element) return {};
  const item = shapeOf(shape.element);
  if (item.kind === 'enum') return { widget: 'select', multiple: true, options: options(item.values, item.refusal) };
  if (item.kind !== 'object') return { widget: 'list', label_singular: label, field: fieldOf('value', shape.element, references) };
  const fields = fieldsOf(shape.element, references);
  return { widget: 'list', label_singular: label, fields, collapsed: 'auto', minimize_collapsed: 'auto', ...summaryOf(fields) };
}

function unionField(shape: Shape, references: References): Partial<Field> {
  const names = options(shape.options.map((option) => branchName(shape, option)), shape.refusal);
  const types = shape.options.map((option, index) => ({
    name: branchName(shape, option),
    label: names[index]?.label ?? '',
    fields: fieldsOf(option, references).filter((field) => field.name !== shape.discriminator),
  }));
  return { widget: 'object', typeKey: shape.discriminator, types };
}

function widgetOf(shape: Shape, label: string, schema: AnySchema, references: References): Partial<Field> {
  switch (shape.kind) {
    case 'number': return numberField(shape);
    case 'boolean': return { widget: 'boolean' };
    case 'enum': case 'literal': return { widget: 'select', options: options(shape.values, shape.refusal) };
    case 'array': return listField(shape, label, references);
    case 'union': return unionField(shape, references);
    case 'object': return { widget: 'object', fields: fieldsOf(schema, references), collapsed: 'auto' };
    case 'string': return shape.date ? { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' } : { widget: 'string', ...(shape.max === undefined ? {} : { maxlength: shape.max }) };
  }
}

/** 型ひとつを、入力欄ひとつにする。必須の印は、書かなければ確かめが断るものにだけつける。 */
export function fieldOf(name: string, schema: AnySchema, references: References): Field {
  const shape = shapeOf(schema);
  const label = shape.title ?? name;
  const required = !shape.optional && !shape.nullable && shape.kind !== 'boolean';
  const hint = shape.hint === undefined ? {} : { hint: shape.hint };
  return { name, label, widget: 'string', required, ...hint, ...(references[name] ?? widgetOf(shape, label, schema, references)) };
}

/** まとまりの型の、すべての項目の入力欄。型に書かれた順。 */
export const fieldsOf = (schema: AnySchema, references: References): Field[] => Object.entries(shapeOf(schema).fields).map(([name, part]) => fieldOf(name, part, references));
