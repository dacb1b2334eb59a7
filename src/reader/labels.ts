import { z } from 'zod';

type AnySchema = z.core.$ZodType;
interface Def {
  type: string;
  innerType?: AnySchema;
  element?: AnySchema;
  shape?: Record<string, AnySchema>;
  options?: AnySchema[];
}

const defOf = (schema: AnySchema): Def => schema._zod.def as unknown as Def;
const titleOf = (schema: AnySchema): string | undefined => z.globalRegistry.get(schema)?.title;

/** 中身の型まで包みを外し、通り道の名を拾う。 */
function unwrapped(schema: AnySchema): AnySchema {
  let inner = schema;
  for (let def = defOf(inner); def.innerType; def = defOf(inner)) inner = def.innerType;
  return inner;
}

function childOf(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  const def = defOf(unwrapped(schema));
  if (def.element) return def.element;
  if (def.shape) return def.shape[String(key)];
  return def.options?.map((option) => childOf(option, key)).find((found) => found !== undefined);
}

function labelOf(schema: AnySchema | undefined): string | undefined {
  return schema && (titleOf(schema) ?? titleOf(unwrapped(schema)));
}

/** 項目の道すじを、型に書かれた日本語の名でたどる。例：実績値 › 1件目 › 値 › 数値 */
export function labelPath(schema: AnySchema, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let here: AnySchema | undefined = schema;
  for (const key of path) {
    here = here && childOf(here, key);
    names.push(typeof key === 'number' ? `${key + 1}件目` : (labelOf(here) ?? String(key)));
  }
  return names.length > 0 ? names.join(' › ') : (labelOf(schema) ?? 'ファイル全体');
}
