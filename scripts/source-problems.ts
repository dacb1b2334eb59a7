import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileDifferences, sourceText } from '../src/evidence/document.ts';
import { labelPath, SCHEMAS, type Content, type Entry, type Problem } from '../src/reader/index.ts';
import { draftTest } from './draft-problems.ts';

interface Fault {
  path: string[];
  problem: string;
}

/** 原資料1つの、書かれた大きさ・行数・SHA-256 と、手元のファイルとの違い。 */
function faultsOf(entry: Entry<'source'>, folder: string): Fault[] {
  const { file } = entry.data;
  const path = join(folder, basename(file.name));
  if (!existsSync(path)) return [{ path: ['file', 'name'], problem: `原資料「${file.name}」が、原資料のフォルダにありません` }];
  return fileDifferences(sourceText(entry.folder, entry.id, readFileSync(path)), file).map((problem) => ({ path: ['file', keyOf(problem)], problem }));
}

const keyOf = (problem: string): string => (problem.startsWith('SHA') ? 'sha256' : problem.startsWith('バイト') ? 'bytes' : 'lines');

/** 手元の原資料のファイル（ATLAS_SOURCES のフォルダ）と合わない原資料の記載。 */
export function sourceProblems(content: Content, folder: string): Problem[] {
  if (!existsSync(folder)) return [{ file: 'content', line: 1, column: 1, label: '原資料のフォルダ', problem: `ATLAS_SOURCES のフォルダ「${folder}」がありません`, remedy: 'フォルダの場所を確かめるか、ATLAS_SOURCES を外してください' }];
  const isDraft = draftTest(content.entries);
  const sources = content.entries.filter((entry): entry is Entry<'source'> => entry.kind === 'source' && !isDraft(entry));
  return sources.flatMap((entry) =>
    faultsOf(entry, folder).map(({ path, problem }): Problem => ({ file: entry.file, ...content.locate(entry.file, path), label: labelPath(SCHEMAS.source, path), problem, remedy: '原資料が差し替わっていないか確かめてください。新しい版なら、新しい原資料として足してください' })),
  );
}
