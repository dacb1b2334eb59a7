import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { branchNames, defOf, schemaAt, unwrapped, valueAt } from './schema-path.ts';

interface Written {
  schema: z.core.$ZodType;
  data: unknown;
}

/**
 * 種類の違うまとまりの、意図したと思われる種類。書かれた種類の綴り、次に、書かれた項目の重なりで決める。
 * path は種類を選ぶ項目（kind など）までの道すじ。見当がつかなければ undefined。
 */
export function closestBranch({ schema, data }: Written, path: readonly PropertyKey[]): string | undefined {
  const parent = path.slice(0, -1);
  const discriminator = String(path.at(-1) ?? '');
  const here = schemaAt(schema, parent, data);
  const options = (here && defOf(unwrapped(here)).options) ?? [];
  const names = options.flatMap((option) => branchNames(option, discriminator).map(String));
  const written = valueAt(data, path);
  const spelled = typeof written === 'string' ? nearest(written, names) : undefined;
  return spelled ?? mostShared(options, discriminator, Object.keys((valueAt(data, parent) as object | null | undefined) ?? {}));
}

/** 書かれた項目を、いちばん多く持つ枝の名。重なりがなければ undefined。 */
function mostShared(options: readonly z.core.$ZodType[], discriminator: string, keys: readonly string[]): string | undefined {
  const ranked = options
    .map((option) => {
      const shape = Object.keys(defOf(unwrapped(option)).shape ?? {}).filter((key) => key !== discriminator && key !== 'notes' && key !== 'evidence');
      return { name: String(branchNames(option, discriminator)[0]), shared: shape.filter((key) => keys.includes(key)).length, size: shape.length };
    })
    .sort((a, b) => b.shared - a.shared || a.size - b.size);
  return ranked[0] && ranked[0].shared > 0 ? ranked[0].name : undefined;
}
