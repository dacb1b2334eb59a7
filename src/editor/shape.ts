import { z } from 'zod';

export type AnySchema = z.core.$ZodType;

/** zod の型の中身のうち、入力欄を作るのに要るもの。 */
interface Def {
  type: string;
  innerType?: AnySchema;
  element?: AnySchema;
  shape?: Record<string, AnySchema>;
  options?: AnySchema[];
  discriminator?: string;
  entries?: Record<string, string | number>;
  values?: unknown[];
  check?: string;
  format?: string;
  checks?: { _zod: { def: { check: string; value?: number; maximum?: number } } }[];
  error?: (issue: unknown) => unknown;
}

/** 型ひとつを、包み（省略できる・null でもよい）を外して言い直したもの。 */
export interface Shape {
  kind: 'object' | 'array' | 'union' | 'string' | 'number' | 'boolean' | 'enum' | 'literal';
  /** 書かなくてもよい。 */
  optional: boolean;
  /** null と書いてよい。 */
  nullable: boolean;
  title: string | undefined;
  hint: string | undefined;
  /** 断るときの文。選び方の説明を含むことがある。 */
  refusal: string;
  fields: Record<string, AnySchema>;
  element: AnySchema | undefined;
  options: readonly AnySchema[];
  discriminator: string;
  values: readonly string[];
  integer: boolean;
  date: boolean;
  min: number | undefined;
  max: number | undefined;
}

const defOf = (schema: AnySchema): Def => schema._zod.def as unknown as Def;
const isKind = (type: string): type is Shape['kind'] => ['object', 'array', 'union', 'string', 'number', 'boolean', 'enum', 'literal'].includes(type);

function layersOf(schema: AnySchema): AnySchema[] {
  const inner = defOf(schema).innerType;
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

function limits(def: Def): { min: number | undefined; max: number | undefined } {
  const found = (def.checks ?? []).map((check) => check._zod.def);
  const lowest = found.find((check) => check.check === 'greater_than')?.value;
  const highest = found.find((check) => check.check === 'less_than')?.value;
  const lengths = found.flatMap((check) => (check.check === 'max_length' && check.maximum !== undefined ? [check.maximum] : []));
  return { min: lowest, max: highest ?? (lengths.length > 0 ? Math.min(...lengths) : undefined) };
}

/**
 * 型の形を読む。包みのいちばん外に書かれた名と説明を採る。
 * @throws Error 入力欄にできない型のとき（変換、日付など）。
 */
export function shapeOf(schema: AnySchema): Shape {
  const layers = layersOf(schema);
  const inner = layers.at(-1) ?? schema;
  const def = defOf(inner);
  if (!isKind(def.type)) throw new Error(`入力欄にできない型です：${def.type}`);
  const named = layers.map((layer) => z.globalRegistry.get(layer)).filter((meta) => meta !== undefined);
  const has = (...types: string[]): boolean => layers.some((layer) => types.includes(defOf(layer).type));
  return {
    kind: def.type,
    optional: has('default', 'optional', 'prefault'),
    nullable: has('nullable'),
    title: named.find((meta) => meta.title)?.title,
    hint: named.find((meta) => meta.description)?.description,
    refusal: String(def.error?.({}) ?? ''),
    fields: def.shape ?? {},
    element: def.element,
    options: def.options ?? [],
    discriminator: def.discriminator ?? '',
    values: def.type === 'enum' ? Object.values(def.entries ?? {}).map(String) : (def.values ?? []).map(String),
    integer: def.check === 'number_format',
    date: def.format === 'date',
    ...limits(def),
  };
}

/** 分かれ道（kind で分ける型）の、それぞれの枝の名。 */
export function branchName(union: Shape, option: AnySchema): string {
  const literal = shapeOf(option).fields[union.discriminator];
  return (literal && shapeOf(literal).values[0]) ?? '';
}
