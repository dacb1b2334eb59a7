import { z } from 'zod';

type AnySchema = z.core.$ZodType;
interface Def { innerType?: AnySchema; element?: AnySchema; shape?: Record<string, AnySchema>; options?: AnySchema[] }

const defOf = (schema: AnySchema): Def => schema._zod.def as unknown as Def;
const titleOf = (schema: AnySchema): string | undefined => z.globalRegistry.get(schema)?.title;

function unwrapped(schema: AnySchema): AnySchema {
  const inner = defOf(schema).innerType;
  return inner ? unwrapped(inner) : schema;
}

/** その項目の型の候補。種類で分かれる型では、どの枝にあってもよい。 */
function childrenOf(schema: AnySchema, key: string | number): AnySchema[] {
  const { element, shape, options } = defOf(unwrapped(schema));
  if (typeof key === 'number') return element ? [element] : [];
  const own = shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
  return own ? [own] : (options ?? []).flatMap((option) => childrenOf(option, key));
}

/** 道すじの先の項目の、型に書かれた日本語の名。見つからなければ undefined。 */
export function fieldTitle(schema: AnySchema, path: readonly (string | number)[]): string | undefined {
  const found = path.reduce<AnySchema[]>((schemas, key) => schemas.flatMap((each) => childrenOf(each, key)), [schema]);
  return found.map((each) => titleOf(each) ?? titleOf(unwrapped(each))).find((title) => title !== undefined);
}
