interface ShapedDef { innerType?: Shaped; element?: Shaped; shape?: Record<string, Shaped>; options?: Shaped[]; discriminator?: string; values?: unknown[] }
interface Shaped { _zod: { def: ShapedDef } }

/** 包みを外し、種類を選ぶ項目（kind など）があれば、書かれた種類の型にする。 */
function chosen(schema: Shaped | undefined, value: unknown): Shaped | undefined {
  let here = schema;
  while (here?._zod.def.innerType) here = here._zod.def.innerType;
  const { options, discriminator = '' } = here?._zod.def ?? {};
  if (!options) return here;
  const written = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  return options.find((option) => option._zod.def.shape?.[discriminator]?._zod.def.values?.includes(written));
}

/** その場所のまとまりに書ける項目の名。まとまりでなければ空。 */
export function allowedKeys(schema: unknown, path: readonly PropertyKey[], data: unknown): string[] {
  let value = data;
  let here = chosen(schema as Shaped, value);
  for (const key of path) {
    const def = here?._zod.def;
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    here = chosen(def?.element ?? def?.shape?.[String(key)], value);
  }
  return Object.keys(here?._zod.def.shape ?? {});
}
