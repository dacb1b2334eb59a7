import type { z } from 'zod';
import { stepsAlong, titleOf } from './schema-path.ts';

/** 型に名のない項目の名。種類を選ぶ項目は、どの枝にも共通で、名を持たない。 */
const NAMES: Record<string, string> = { kind: '種類' };

/**
 * 項目の道すじを、型に書かれた日本語の名でたどる。例：実績値 › 1件目 › 値 › 数値
 * data を渡すと、値の種類（kind）に合う名を選ぶ。
 */
export function labelPath(schema: z.core.$ZodType, path: readonly PropertyKey[], data?: unknown): string {
  const names = stepsAlong(schema, path, data).map(({ key, schema: here }) => (typeof key === 'number' ? `${key + 1}件目` : (titleOf(here) ?? NAMES[String(key)] ?? String(key))));
  return names.length > 0 ? names.join(' › ') : (titleOf(schema) ?? 'ファイル全体');
}
