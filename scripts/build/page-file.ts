import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Body } from './made-page.ts';

/** ページの住所（/plans/…）→ 置くファイル。データのファイルは、住所のまま。 */
export function pageFile(pathname: string, type: string): string {
  if (type === 'endpoint') return pathname;
  if (pathname === '/404') return '/404.html';
  return `${pathname.replace(/\/$/u, '')}/index.html`;
}

/** サイトのフォルダに、ファイルを1つずつ書く口。同じファイルを二度書くこと（住所の重なり）は断る。 */
export function fileWriter(site: string): (file: string, body: Body) => void {
  const made = new Set<string>();
  return (file, body) => {
    const path = join(site, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, body, { flag: 'wx' });
  };
}
