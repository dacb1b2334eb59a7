import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceText } from '../../src/evidence/document.ts';
import { TO_WRITE } from '../../src/schema/index.ts';
import { Refusal } from '../command.ts';
import { jsonFile, sourceSkeleton, type SourceFile } from './skeletons.ts';
import { addFiles, contentFile, DRAFT_ADVICE, folderOf, openWorkshop, soundId } from './workshop.ts';

export const USAGE = '使い方：npm run new-source -- <市のコード> <原資料のID> <文字のファイル> [--title "呼び名"]\n   例　　：npm run new-source -- 032093 jisseki-r7 jisseki-r7.txt --title "令和7年度の実績"';

/** 原資料のファイルの素性。@throws Refusal ファイルがない、UTF-8 の文字でないとき。 */
function fileFacts(path: string): SourceFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Refusal(`ファイル「${path}」がありません。`);
  const bytes = readFileSync(path);
  const name = basename(path);
  if (!/^\w[\w.-]*$/u.test(name)) throw new Refusal(`ファイルの名「${name}」は使えません。半角の英数字・点・ハイフンの名に変えてください。`);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('文字のファイル（UTF-8）ではありません。PDF や Excel は、文字を取り出して .txt にしてください。行番号で出典を示すためです。');
  }
  const { sha256, lines } = sourceText('', '', bytes);
  return { name, sha256, bytes: bytes.length, lines: lines.length };
}

/** 新しい原資料のひな型を書き、したことを言う。@throws Refusal 作れないとき。 */
export async function newSource(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string' } } });
  const [code, given, path, ...rest] = positionals;
  if (code === undefined || given === undefined || path === undefined || rest.length > 0) throw new Refusal(USAGE);
  const workshop = await openWorkshop();
  const file = contentFile(folderOf(workshop, code), 'sources', `${soundId(given, 'jisseki-r7')}.json`);
  const made = addFiles(workshop, new Map([[file, jsonFile(sourceSkeleton(values.title ?? TO_WRITE, fileFacts(resolve(path))))]]));
  return `${made}\n${DRAFT_ADVICE}`;
}
