import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkedReading } from './checked-reading.ts';
import { placeOf } from './places.ts';
import { ContentError, sortedProblems } from './problem.ts';
import { addFile, emptyContent, type Content, type Entry } from './read-content.ts';

function filesBelow(root: string, folder: string): string[] {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** いくつかのフォルダだけを読む。誤りは集めて返す。seen は、読んだバイト列を1つずつ受け取る。 */
export function readFolders(root: string, folders: readonly string[], seen?: (path: string, bytes: Uint8Array) => void): Content {
  const content = emptyContent(root);
  for (const path of folders.flatMap((folder) => filesBelow(root, folder))) {
    const place = placeOf(path);
    if (!place) continue;
    const bytes = readFileSync(join(root, path));
    seen?.(path, bytes);
    addFile(content, place, { file: `content/${path}`, bytes });
  }
  return content;
}

/** すでに確かめたフォルダの、文章のほかを読む。 @throws ContentError 確かめたあとに誤りが入ったとき。 */
export function checkedEntries(root: string, folders: readonly string[]): Entry[] {
  const content = emptyContent(root);
  for (const path of folders.flatMap((folder) => filesBelow(root, folder))) {
    const place = placeOf(path);
    if (!place || place.kind === 'prose') continue;
    const bytes = readFileSync(join(root, path));
    const data = checkedReading(bytes, place.kind);
    if (data === undefined) addFile(content, place, { file: `content/${path}`, bytes });
    else content.entries.push({ ...place, kind: place.kind, file: `content/${path}`, data } as Entry);
  }
  if (content.problems.length > 0) throw new ContentError(sortedProblems(content.problems));
  return content.entries;
}

/** 調べたときに書いておいた、1つの市の確かめた内容を読む。なければ、市のフォルダを読む。 */
export function cityEntries(root: string, folder: string, checked: string): Entry[] {
  const file = checkedCityFile(checked, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Entry[]) : checkedEntries(root, [folder]);
}

/** 確かめた内容を書いておくファイル。checked は、そのフォルダ。 */
export const checkedCityFile = (checked: string, folder: string): string => join(checked, `${folder}.json`);

/** 市に属さない内容（語彙とサイトの設定）のフォルダ。 */
export const SHARED_FOLDERS = ['site', 'vocabulary'] as const;

/** 文章（MDX）の1つ。 */
export interface ProseFile {
  /** 計画の紹介なら「市のフォルダ/計画」、サイトの文章ならその名。 */
  id: string;
  folder: string;
  plan: string;
  path: string;
}

/** 市の計画の紹介と、サイトの文章。 */
export function proseFiles(root: string, folders: readonly string[]): ProseFile[] {
  const paths = [...folders, 'site'].flatMap((folder) => filesBelow(root, folder).filter((path) => path.endsWith('.mdx')));
  return paths.flatMap((path) => {
    const place = placeOf(path);
    return place?.kind === 'prose' ? [{ id: place.plan ? `${place.folder}/${place.plan}` : place.id, folder: place.folder, plan: place.plan, path }] : [];
  });
}
