import { SCHEMAS, type Kind } from './places.ts';

/**
 * すでに確かめた JSON を読む。記法と文字の決まりは確かめ直さず、型だけを当てる（既定値を補うため）。
 * 少しでもおかしければ undefined を返し、ていねいな読み方に任せる。
 */
export function checkedReading(bytes: Buffer, kind: Kind): unknown {
  try {
    const { $schema: _editorHint, ...data } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    const checked = SCHEMAS[kind].safeParse(data);
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined;
  }
}
