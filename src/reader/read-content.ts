import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import { contentFiles } from './content-files.ts';
import { decodeText } from './encoding.ts';
import { placeOf, type Kind, type Place, type SCHEMAS } from './places.ts';
import { lineAndColumn, offsetAt } from './positions.ts';
import type { Problem } from './problem.ts';
import { proseProblems } from './prose.ts';
import { readJson, wholeFile } from './read-file.ts';
import { selectedCity } from './selection.ts';
import { unknownCities } from './unknown-cities.ts';

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
  /** 誤りがあって中身を使えないファイルの、置き場所。切れた参照の原因を見分けるため。 */
  unread: Place[];
  /** ファイルの中の項目の位置。ファイルをまたぐ誤りを行で示すため。 */
  locate: (file: string, path: readonly (string | number)[]) => { line: number; column: number };
}

/** まだ何も読んでいない内容。 */
export const emptyContent = (root: string): Content => ({ entries: [], prose: [], problems: [], unread: [], locate: (file, path) => located(root, file, path) });

/** 内容フォルダをすべて読む。誤りは集めて返し、投げない。市は CITIES で選べる。 */
export async function readContent(root: string): Promise<Content> {
  const { paths, problems } = await contentFiles(root);
  const content = { ...emptyContent(root), problems: [...problems, ...unknownCities(paths)] };
  for (const path of paths) {
    const place = placeOf(path);
    if (!place || !selectedCity(place.folder)) continue;
    // 小さなファイルが何万もあるとき、待たずに読むほうが何倍も速い。
    const bytes = readFileSync(join(root, path));
    addFile(content, place, { file: `content/${path}`, bytes });
  }
  return content;
}

/** 読んだ1ファイルを加える。 */
export function addFile(content: Content, place: Place, { file, bytes }: { file: string; bytes: Uint8Array }): void {
  if (place.kind === 'prose') return addProse(content, { ...place, kind: 'prose', file }, bytes);
  const reading = readJson(file, bytes, place.kind);
  content.problems.push(...reading.problems);
  if (reading.data === undefined) content.unread.push(place);
  else content.entries.push({ ...place, kind: place.kind, file, data: reading.data } as Entry);
}

function addProse(content: Content, place: Omit<Prose, 'body'>, bytes: Uint8Array): void {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) content.problems.push(wholeFile(place.file, decoded));
  else {
    content.problems.push(...proseProblems(place.file, decoded.text));
    content.prose.push({ ...place, body: decoded.text });
  }
}

/** 位置を引くときだけ、もう一度読んで木にする。すべてのファイルの文字や木を持ち続けると、重いため。 */
function located(root: string, file: string, path: readonly (string | number)[]): { line: number; column: number } {
  const place = join(root, file.replace(/^content\//u, ''));
  const decoded = existsSync(place) ? decodeText(readFileSync(place)) : { text: '' };
  const text = 'text' in decoded ? decoded.text : '';
  const tree = parseTree(text);
  return tree ? lineAndColumn(text, offsetAt(tree, [...path])) : { line: 1, column: 1 };
}
