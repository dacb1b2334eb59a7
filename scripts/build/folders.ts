import { existsSync, linkSync, mkdirSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';

const entriesOf = (folder: string): Dirent[] => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

/** フォルダの中のファイルの住所（/ 区切り）。 */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** from のうち wanted のファイルを、中身を写さずに into に置く（ハードリンク）。すでにあるものには触れない。数を返す。 */
export function linkInto(into: string, from: string, wanted: (path: string) => boolean, path = ''): number {
  let count = 0;
  let ready = false;
  for (const entry of entriesOf(join(from, path))) {
    const child = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) count += linkInto(into, from, wanted, child);
    else if (wanted(child) && !existsSync(join(into, child))) {
      if (!ready) mkdirSync(join(into, path), { recursive: true });
      ready = true;
      linkSync(join(from, child), join(into, child));
      count += 1;
    }
  }
  return count;
}
