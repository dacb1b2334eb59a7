import { z } from 'zod';
import { CheckIn, City, Indicator, Plan, Project, Scheme, SourceDocument, Structure } from '../schema/index.ts';
import { branchName, shapeOf, type AnySchema, type Shape } from './shape.ts';
import { options } from './words.ts';

/** 表にする種類：見出し、置き場所、型。 */
const KINDS: readonly (readonly [title: string, place: string, schema: AnySchema])[] = [
  ['市区町村', 'city.json', City],
  ['原資料', 'sources/<ID>.json', SourceDocument],
  ['計画', '<計画>/plan.json', Plan],
  ['体系', '<計画>/structure.json', Structure],
  ['事業', '<計画>/projects/<ID>.json', Project],
  ['指標', '<計画>/indicators/<ID>.json', Indicator],
  ['支援制度', 'schemes/<ID>.json', Scheme],
  ['確認の記録', 'check-ins/<ID>.json', CheckIn],
];

/** 表の1行：項目名、日本語の名、書くこと、省けるか、手がかり。 */
interface Row {
  key: string;
  title: string;
  form: string;
  needed: string;
  hint: string;
}

interface Part {
  title: string;
  rows: Row[];
}

const choices = ({ values, refusal }: Shape): string => options(values, refusal).map(({ label, value }) => (label === String(value) ? `\`${value}\`` : `\`${value}\`（${label}）`)).join('、');

function plainForm(shape: Shape): string {
  if (shape.kind === 'number') return shape.title === '年度' || shape.title?.endsWith('年度') ? '西暦の年度' : shape.integer ? '整数' : '数';
  if (shape.kind === 'string') return shape.date ? '日付（2026-04-01）' : shape.title === 'ID' ? 'ID' : '文字';
  return shape.kind === 'boolean' ? '`true` か `false`' : choices(shape);
}

const isPart = ({ kind }: Shape): boolean => kind === 'object' || kind === 'union';

type Layered = AnySchema & { _zod: { def: { innerType?: AnySchema }; parent?: AnySchema } };

/** 使う場所ごとにつけた名の下の、もとの名。例：印刷された策定日 → 印刷された年月 */
function baseTitle(schema: AnySchema): string | undefined {
  let here = schema as Layered;
  let title = z.globalRegistry.get(here)?.title;
  for (let next = here._zod.def.innerType ?? here._zod.parent; next; next = here._zod.def.innerType ?? here._zod.parent) {
    here = next as Layered;
    title = z.globalRegistry.get(here)?.title ?? title;
  }
  return title;
}

/** まとまりの名。名のないまとまりは、上の名に「の1件」をつける。 */
const partTitle = (schema: AnySchema, above: string): string => baseTitle(schema) ?? `${above}の1件`;

function formOf(schema: AnySchema, title: string): string {
  const shape = shapeOf(schema);
  if (shape.kind === 'array' && shape.element) return `[ ] に並べた${formOf(shape.element, title)}`;
  return isPart(shape) ? `「${partTitle(schema, title)}」` : plainForm(shape);
}

function rowOf(key: string, schema: AnySchema): Row {
  const shape = shapeOf(schema);
  const title = shape.title ?? (key === 'kind' ? '種類' : key);
  const form = shape.kind === 'literal' ? choices(shape) : formOf(schema, title);
  const needed = shape.optional ? '省ける' : shape.nullable ? '要る（なければ `null`）' : '要る';
  return { key, title, form, needed, hint: shape.hint ?? '' };
}

/** まとまり1つの表。種類で分かれるものは、種類ごとに行を並べる。 */
function rowsOf(shape: Shape): Row[] {
  if (shape.kind !== 'union') return Object.entries(shape.fields).map(([key, schema]) => rowOf(key, schema));
  return shape.options.flatMap((option) => {
    const name = branchName(shape, option);
    const rows = Object.entries(shapeOf(option).fields).filter(([key]) => key !== shape.discriminator).map(([key, schema]) => rowOf(key, schema));
    const label = options([name], shape.refusal)[0]?.label ?? name;
    return [{ key: shape.discriminator, title: label, form: `\`"${name}"\``, needed: '要る', hint: '' }, ...rows.map((row) => ({ ...row, key: `　${row.key}` }))];
  });
}

/** 中に含むまとまりと、その上の名。 */
function inner(shape: Shape, above: string): { schema: AnySchema; above: string }[] {
  if (shape.kind === 'array' && shape.element) return [{ schema: shape.element, above }];
  const fields = shape.kind === 'union' ? shape.options.flatMap((option) => Object.entries(shapeOf(option).fields)) : Object.entries(shape.fields);
  return fields.map(([key, schema]) => ({ schema, above: shapeOf(schema).title ?? key }));
}

/** その型と、中に含むまとまりの表。すでに出したものは省く。 */
function partsOf(schema: AnySchema, above: string, seen: Set<string>): Part[] {
  const shape = shapeOf(schema);
  const title = partTitle(schema, above);
  if (isPart(shape) && seen.has(title)) return [];
  if (isPart(shape)) seen.add(title);
  const own = isPart(shape) ? [{ title, rows: rowsOf(shape) }] : [];
  return [...own, ...inner(shape, title === `${above}の1件` ? above : title).flatMap((child) => partsOf(child.schema, child.above, seen))];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function table({ title, rows }: Part): string {
  const lines = rows.map((row) => `| \`${row.key.replace('　', '')}\` | ${cell(row.key.startsWith('　') ? `　${row.title}` : row.title)} | ${cell(row.form)} | ${row.needed} | ${cell(row.hint)} |`);
  return [`**${title}**`, '', '| 項目 | 名 | 書くこと | 要るか | 手がかり |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** 更新ガイドに載せる、すべての種類の項目の表（Markdown）。くり返すまとまりは、はじめに出る所に1度だけ載せる。 */
export function fieldTables(): string {
  const seen = new Set<string>();
  return KINDS.map(([title, place, schema]) => {
    const parts = partsOf(schema, title, seen);
    return [`<details><summary>${title}（<code>${place.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code>）</summary>`, '', parts.map(table).join('\n\n'), '', '</details>'].join('\n');
  }).join('\n\n');
}
