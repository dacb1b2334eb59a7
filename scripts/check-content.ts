import { resolve } from 'node:path';
import { problemAnnotation, problemReport, readContent, sortedProblems, type Content, type Problem } from '../src/reader/index.ts';
import { buildDate } from '../src/text/clock.ts';
import { crossFileProblems } from './cross-file-problems.ts';
import { draftProblems } from './draft-problems.ts';
import { sourceProblems } from './source-problems.ts';

/** 調べた結果。 */
export interface ContentCheck {
  files: number;
  problems: Problem[];
}

/** 読み終えた内容の、1ファイルずつの誤りと、ファイルをまたぐ誤りのすべて。 */
export function problemsIn(content: Content, today: string, sources = ''): Problem[] {
  return sortedProblems([...content.problems, ...crossFileProblems(content, today), ...draftProblems(content), ...(sources === '' ? [] : sourceProblems(content, resolve(sources)))]);
}

/** 内容フォルダをすべて調べる。画面には何も書かない。 */
export async function contentProblems(root: string): Promise<ContentCheck> {
  const content = await readContent(root);
  return { files: content.entries.length + content.prose.length + content.unread.length, problems: problemsIn(content, buildDate(), process.env['ATLAS_SOURCES'] ?? '') };
}

/** 誤りを並べて示す。誤りの数を返す。 */
export function reportProblems(found: readonly Problem[], format: 'text' | 'gha' = 'text'): number {
  const problems = sortedProblems(found);
  for (const problem of problems) console.error(format === 'gha' ? problemAnnotation(problem) : `${problemReport(problem)}\n`);
  if (problems.length > 0) console.error(`内容に ${problems.length} 件の誤りがあります（${new Set(problems.map(({ file }) => file)).size}ファイル）。`);
  return problems.length;
}

/** 内容をすべて確かめ、誤りを示す。誤りの数を返す。 */
export async function checkContent(format: 'text' | 'gha' = 'text'): Promise<{ files: number; problems: number }> {
  const { files, problems } = await contentProblems(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  return { files, problems: reportProblems(problems, format) };
}
