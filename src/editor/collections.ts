import type { z } from 'zod';
import type { SCHEMAS } from '../reader/places.ts';
import type { Field } from './field.ts';
import { fieldsOf, type References } from './fields.ts';

export type Kind = keyof typeof SCHEMAS;
type Schemas = Readonly<Record<Kind, z.ZodType>>;

/** 編集画面に出す市と、その計画。 */
export interface EditedCity {
  code: string;
  /** 都道府県つきの名。 */
  name: string;
  /** 市のフォルダ（例：032093-ichinoseki）。 */
  folder: string;
  plans: readonly { id: string; title: string }[];
}

export interface EntryCollection {
  name: string;
  label: string;
  label_singular: string;
  folder: string;
  extension: 'json';
  format: string;
  identifier_field: string;
  summary: string;
  slug: { editable: readonly string[]; pattern: readonly [string, string]; hint: string };
  create: boolean;
  delete: boolean;
  fields: readonly Field[];
  sortable_fields: readonly string[];
}
export interface EditedFile { name: string; label: string; file: string; format: string; fields: readonly Field[] }
export interface FileCollection { name: string; label: string; hide?: boolean; files: readonly EditedFile[] }

/** 種類ごとの書式の名。書式が、直したところだけを書き換える。 */
export const formatOf = (kind: Kind): string => `kyodo-${kind}`;

const SLUG = {
  editable: ['create'],
  pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'IDは半角の英小文字・数字とハイフンだけで書いてください（例：web-access）'],
  hint: 'ページの住所になります。公開したあとは変えられません（例：web-access）',
} as const;

const NODE = { collection: 'tree', value_field: 'nodes.*.id', display_fields: ['nodes.*.title'], search_fields: ['nodes.*.title', 'nodes.*.id'] } as const;
const bySlug = (collection: string, display: string): Partial<Field> => ({ widget: 'relation', collection, value_field: '{{slug}}', display_fields: [display], search_fields: [display] });

/** 市の中のほかの項目を指す欄。plan を渡すと、その計画の体系と事業から選ばせる。 */
function references(plan?: string): References {
  const shared: References = {
    document: bySlug('sources', 'displayTitle'),
    sources: { ...bySlug('sources', 'displayTitle'), multiple: true },
    scheme: bySlug('schemes', 'name'),
    replacedBy: bySlug('schemes', 'name'),
    patterns: { widget: 'relation', collection: 'shared', file: 'patterns', value_field: 'patterns.*.id', display_fields: ['patterns.*.name'], multiple: true },
  };
  if (plan === undefined) return shared;
  return { ...shared, node: { widget: 'relation', ...NODE, file: plan }, project: bySlug(`projects-${plan}`, 'title') };
}

/** 毎年いちばんよく書く欄を、画面の上に出す。ファイルの中の並びは変わらない。 */
const FIRST: Partial<Record<Kind, readonly string[]>> = { indicator: ['name', 'actuals'] };

function orderedFields(schemas: Schemas, kind: Kind, plan?: string): Field[] {
  const fields = fieldsOf(schemas[kind], references(plan));
  const first = FIRST[kind] ?? [];
  return [...first.flatMap((name) => fields.filter((field) => field.name === name)), ...fields.filter((field) => !first.includes(field.name))];
}

interface EntryOptions { name: string; kind: Kind; label: string; folder: string; title: string; plan?: string }

function entries(schemas: Schemas, { name, kind, label, folder, title, plan }: EntryOptions): EntryCollection {
  return {
    name, label, label_singular: label.split('：')[0] ?? label, folder, extension: 'json', format: formatOf(kind),
    identifier_field: title, summary: `{{${title}}}`, slug: SLUG, create: true, delete: false,
    fields: orderedFields(schemas, kind, plan), sortable_fields: ['slug'],
  };
}

function planCollections(schemas: Schemas, folder: string, { id, title }: EditedCity['plans'][number]): EntryCollection[] {
  return [
    entries(schemas, { name: `indicators-${id}`, kind: 'indicator', label: `指標：${title}`, folder: `${folder}/${id}/indicators`, title: 'name', plan: id }),
    entries(schemas, { name: `projects-${id}`, kind: 'project', label: `事業：${title}`, folder: `${folder}/${id}/projects`, title: 'title', plan: id }),
  ];
}

function fileOf(schemas: Schemas, kind: Kind, rest: { name: string; label: string; file: string }): EditedFile {
  return { ...rest, format: formatOf(kind), fields: fieldsOf(schemas[kind], kind === 'patterns' ? {} : references()) };
}

const prose = (name: string, label: string, file: string): EditedFile => ({ name, label, file, format: 'raw', fields: [{ name: 'body', label: '文章', widget: 'text', required: true, hint: '文章だけを書きます。タグや { } は書けません' }] });

/** 1つの市の、すべての入力画面。 */
export function collectionsOf(schemas: Schemas, city: EditedCity): (EntryCollection | FileCollection)[] {
  const folder = `content/${city.folder}`;
  const files = (make: (plan: EditedCity['plans'][number]) => EditedFile): EditedFile[] => city.plans.map(make);
  return [
    ...city.plans.flatMap((plan) => planCollections(schemas, folder, plan)),
    entries(schemas, { name: 'schemes', kind: 'scheme', label: '支援制度', folder: `${folder}/schemes`, title: 'name' }),
    entries(schemas, { name: 'check-ins', kind: 'checkIn', label: '確認の記録（変更なしも）', folder: `${folder}/check-ins`, title: 'about' }),
    entries(schemas, { name: 'sources', kind: 'source', label: '原資料', folder: `${folder}/sources`, title: 'displayTitle' }),
    { name: 'plans', label: '計画', files: files(({ id, title }) => fileOf(schemas, 'plan', { name: id, label: title, file: `${folder}/${id}/plan.json` })) },
    { name: 'tree', label: '体系', files: files(({ id, title }) => fileOf(schemas, 'structure', { name: id, label: `体系：${title}`, file: `${folder}/${id}/structure.json` })) },
    { name: 'introductions', label: 'やさしい紹介', files: files(({ id, title }) => prose(id, `紹介：${title}`, `${folder}/${id}/plan.mdx`)) },
    { name: 'retired', label: '公開を終えた項目', files: [fileOf(schemas, 'retired', { name: 'retired', label: '公開を終えた項目', file: `${folder}/retired.json` })] },
    { name: 'city', label: '市', files: [fileOf(schemas, 'city', { name: 'city', label: city.name, file: `${folder}/city.json` })] },
    { name: 'shared', label: '施策パターン（全市共通）', hide: true, files: [fileOf(schemas, 'patterns', { name: 'patterns', label: '施策パターン', file: 'content/vocabulary/patterns.json' })] },
  ];
}
