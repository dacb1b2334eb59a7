import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';

const entriesOf = (folder: string): Dirent[] => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

/** フォルダの中のファイルの住所（/ 区切り）。 */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** 中のファイルの住所（/ 区切り）のうち、wanted のもの。wanted でないフォルダには入らない。folder がなければ空。 */
export function* filesWhere(folder: string, wanted: (path: string) => boolean, path = ''): Generator<string> {
  for (const entry of entriesOf(join(folder, path))) {
    const child = path === '' ? entry.name : `${path}/${entry.name}`;
    if (!wanted(child)) continue;
    if (entry.isDirectory()) yield* filesWhere(folder, wanted, child);
    else yield child;
  }
}
