type Plain = Record<string, unknown>;
const isContainer = (value: unknown): value is Plain | unknown[] => typeof value === 'object' && value !== null;
const parts = (value: Plain | unknown[]): unknown[] => (Array.isArray(value) ? value : Object.values(value));

/** 中にまとまりを持たないまとまりは1行に書く。差分が、1つの事実につき1行になる。 */
function fitsOneLine(value: Plain | unknown[]): boolean {
  const inner = parts(value).filter(isContainer);
  if (inner.length === 0) return true;
  return Array.isArray(value) && value.length === 1 && inner.every((item) => !Array.isArray(item) && parts(item).every((part) => !isContainer(part)));
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isContainer(value)) return JSON.stringify(value);
  const inside = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return inside.length === 0 ? '{}' : `{ ${inside.join(', ')} }`;
}

/** まとまりの中身を、1行に1つずつ並べる。indent は、まとまりの始まる行の字下げ。 */
export function block([open, close]: readonly [string, string], lines: readonly string[], indent: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

/** 新しく書き足す値の JSON。字下げは2つずつ、小さなまとまりは1行。 */
export function printedJson(value: unknown, indent = ''): string {
  if (!isContainer(value) || fitsOneLine(value)) return oneLine(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return block(['[', ']'], value.map((item) => printedJson(item, deeper)), indent);
  return block(['{', '}'], Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${printedJson(part, deeper)}`), indent);
}
