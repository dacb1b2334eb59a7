import { z } from 'zod';

type AnySchema = z.core.$ZodType;

/** 型の内側の、道をたどるのに要る所だけ。 */
export interface SchemaDef {
  type: string;
  innerType?: AnySchema;
  element?: AnySchema;
  shape?: Record<string, AnySchema>;
  options?: AnySchema[];
  discriminator?: string;
  values?: unknown[];
}

export const defOf = (schema: AnySchema): SchemaDef => schema._zod.def as unknown as SchemaDef;
const metaOf = (schema: AnySchema | undefined): z.core.GlobalMeta | undefined => schema && z.globalRegistry.get(schema);

/** 型の日本語の名。 */
export const titleOf = (schema: AnySchema | undefined): string | undefined => metaOf(schema)?.title ?? (schema && metaOf(unwrapped(schema))?.title);
/** 型に書かれた手がかり（例など）。 */
export const hintOf = (schema: AnySchema | undefined): string | undefined => metaOf(schema)?.description ?? (schema && metaOf(unwrapped(schema))?.description);

/** 省略・既定値・null の包みを外した型。 */
export function unwrapped(schema: AnySchema): AnySchema {
  let inner = schema;
  for (let def = defOf(inner); def.innerType; def = defOf(inner)) inner = def.innerType;
  return inner;
}

const own = (value: unknown, key: PropertyKey): unknown => (value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined);

/** 種類を選ぶ項目（kind など）の、書かれた値に合う枝。合う枝がなければ undefined。 */
export function branchOf(schema: AnySchema, value: unknown): AnySchema | undefined {
  const inner = unwrapped(schema);
  const { options, discriminator = '' } = defOf(inner);
  if (!options) return inner;
  const written = own(value, discriminator);
  return options.find((option) => branchNames(option, discriminator).includes(written));
}

/** その枝の、種類の名（kind の値）。 */
export function branchNames(option: AnySchema, discriminator: string): unknown[] {
  const kind = defOf(unwrapped(option)).shape?.[discriminator];
  return kind ? (defOf(kind).values ?? []) : [];
}

/** まとまりの中の項目、または並びの1件の型。継承した名（constructor など）はたどらない。 */
function childOf(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  const { element, shape } = defOf(schema);
  if (element) return element;
  return shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
}

/** 道すじの1歩：項目の名と、その型。 */
export interface Step {
  key: PropertyKey;
  schema: AnySchema | undefined;
}

/** 道すじを、書かれた内容に合う枝を選びながらたどる。 */
export function stepsAlong(schema: AnySchema, path: readonly PropertyKey[], data: unknown): Step[] {
  let here: AnySchema | undefined = schema;
  let value = data;
  return path.map((key) => {
    const branch = here && branchOf(here, value);
    here = branch && childOf(branch, key);
    value = own(value, key);
    return { key, schema: here };
  });
}

/** 道すじの先の型。 */
export const schemaAt = (schema: AnySchema, path: readonly PropertyKey[], data: unknown): AnySchema | undefined => (path.length === 0 ? schema : stepsAlong(schema, path, data).at(-1)?.schema);

/** 道すじの先の値。 */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((value, key) => own(value, key), data);

/** 道すじの先のまとまりに書ける項目の名と型。まとまりでなければ空。 */
export function fieldsAt(schema: AnySchema, path: readonly PropertyKey[], data: unknown): Record<string, AnySchema> {
  const here = schemaAt(schema, path, data);
  const branch = here && branchOf(here, valueAt(data, path));
  return (branch && defOf(branch).shape) ?? {};
}
