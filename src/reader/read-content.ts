import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Node } from 'jsonc-parser';
import { proseProblems } from './prose.ts';
import { placeOf, SCHEMAS, type Kind, type Place } from './places.ts';
import { lineAndColumn, offsetAt } from './positions.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-file.ts';
import { selectedCity } from './selection.ts';
import type { z } from 'zod';

/** 読み終えた1ファイル。data は型を確かめてある。 */
export interface Entry<K extends Kind = Kind> extends Place {
  kind: K;
  file: string;
  data: z.infer<(typeof SCHEMAS)[K]>;
}

/** 文章（MDX）の1ファイル。 */
export interface Prose extends Place {
  kind: 'prose';
  file: string;
  body: string;
}

export interface Content {
  entries: Entry[];
  prose: Prose[];
  problems: Problem[];
  /** ファイルの中の項目の位置。ファイルをまたぐ誤りを行で示すため。 */
  locate: (file: string, path: readonly (string | number)[]) => { line: number; column: number };
}

async function contentFiles(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join('/'))
    .filter((path) => !path.startsWith('images/'))
    .sort();
}

/** 内容フォルダをすべて読む。誤りは集めて返し、投げない。市は CITIES で選べる。 */
export async function readContent(root: string): Promise<Content> {
  const content: Content = { entries: [], prose: [], problems: [], locate: () => ({ line: 1, column: 1 }) };
  const trees = new Map<string, { tree: Node; text: string }>();
  for (const path of await contentFiles(root)) {
    const file = `content/${path}`;
    const place = placeOf(path);
    if (!place) {
      content.problems.push(misplaced(file));
    } else if (selectedCity(place.folder)) {
      await readPlace(root, path, place, content, trees);
    }
  }
  content.locate = (file, path) => {
    const known = trees.get(file);
    return known ? lineAndColumn(known.text, offsetAt(known.tree, [...path])) : { line: 1, column: 1 };
  };
  return content;
}

async function readPlace(root: string, path: string, place: Place, content: Content, trees: Map<string, { tree: Node; text: string }>): Promise<void> {
  const file = `content/${path}`;
  const bytes = await readFile(join(root, path));
  if (place.kind === 'prose') {
    const body = bytes.toString('utf8');
    content.problems.push(...proseProblems(file, body));
    content.prose.push({ ...place, kind: 'prose', file, body });
    return;
  }
  const reading = readJson(file, bytes, place.kind);
  content.problems.push(...reading.problems);
  if (reading.data === undefined) return;
  content.entries.push({ ...place, kind: place.kind, file, data: reading.data } as Entry);
  if (reading.tree) trees.set(file, { tree: reading.tree, text: bytes.toString('utf8') });
}

function misplaced(file: string): Problem {
  return { file, line: 1, column: 1, label: 'ファイルの置き場所', problem: 'この場所・名前のファイルは読めません', remedy: '市のフォルダ（例：032093-ichinoseki）の中の決まった場所に、半角の英小文字・数字・ハイフンの名前で置いてください' };
}
