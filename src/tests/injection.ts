/** 動かそうとする文字。どれかが動けば、globalThis.pwned が立つ。 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { placeOf, type Kind } from '../reader/places.ts';

/** いつも断るもの：内容のどの項目に書いても、読み取りが受け取らない。 */
export const ALWAYS_REFUSED: readonly string[] = [
  '<script>globalThis.pwned=1</script>',
  '<iframe srcdoc="&lt;script&gt;globalThis.pwned=1&lt;/script&gt;">',
  '<object data=x><embed src=x>',
  'javascript:globalThis.pwned=1',
  '[押す](javascript:globalThis.pwned=1)',
  'data:text/html,<b>x</b>',
  'http://example.jp/',
  'ゼロ幅\u200bの空白',
  '向きを変える\u202e文字',
  '行の区切り\u2028',
];

/** 受け取ることもあるもの：受け取ったら、ただの文字として出る。 */
export const PERHAPS_TAKEN: readonly string[] = [
  '<img src=x onerror=globalThis.pwned=1>',
  '"><svg onload=globalThis.pwned=1>',
  '</script><svg/onload=globalThis.pwned=1>',
  "' onfocus=globalThis.pwned=1 autofocus x='",
  '</title></textarea><b onclick=alert(1)>太字',
  '<svg><a xlink:href="x"><rect/></a></svg>',
  '${globalThis.pwned=1}{globalThis.pwned=1}',
  ']]>--><x>&amp;&#60;b&#62;',
  '=HYPERLINK("https://e.example","押す")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1+1;-1-1',
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '%3Cimg%20src=x%3E%00',
];

export interface ContentFile {
  /** 内容フォルダの中の道。例：032093-ichinoseki/city.json */
  path: string;
  kind: Kind;
  data: unknown;
}

/** 内容フォルダのすべての JSON。 */
export function contentJson(root: string): ContentFile[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  return files.map((entry) => join(entry.parentPath, entry.name)).flatMap((file) => {
    const path = file.slice(root.length + 1).split(sep).join('/');
    const kind = placeOf(path)?.kind;
    return kind === undefined || kind === 'prose' ? [] : [{ path, kind, data: JSON.parse(readFileSync(file, 'utf8')) as unknown }];
  });
}

export type Path = readonly (string | number)[];

/** 文字の葉の場所すべて。 */
export function stringLeaves(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringLeaves(value, [...path, Array.isArray(data) ? Number(key) : key]));
}

/** 並びの番号を除いた、項目の名。例：indicator targets[].value.printed */
export const fieldOf = (kind: Kind, path: Path): string => `${kind} ${path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.')}`;

/** path の所の文字。 */
export const textAt = (data: unknown, path: Path): string => String(path.reduce((here: unknown, key) => (here as Record<string | number, unknown>)[key], data));

/** 参照や記号（ID、種類、日付）の形。これを変えると、別の誤りになる。 */
export const isCode = (text: string): boolean => /^[\w.-]+$/u.test(text);

/** path の所を text に変えた写し。 */
export function replaced(data: unknown, path: Path, text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === key ? replaced(item, rest, text) : item));
  return { ...(data as Record<string, unknown>), [key]: replaced((data as Record<string, unknown>)[key], rest, text) };
}

/** 種類ごと・項目ごとに1か所。速く確かめられるように、小さなファイルから選ぶ。 */
export function oneOfEachField(files: readonly ContentFile[]): Map<string, { file: ContentFile; path: Path }> {
  const found = new Map<string, { file: ContentFile; path: Path }>();
  const small = files.map((file) => [JSON.stringify(file.data).length, file] as const).sort(([a], [b]) => a - b);
  for (const [, file] of small) for (const path of stringLeaves(file.data)) if (!found.has(fieldOf(file.kind, path))) found.set(fieldOf(file.kind, path), { file, path });
  return found;
}
