import { resolve } from 'node:path';
import { assemble, rawContent } from '../src/model/index.ts';
import { problemAnnotation, problemReport, readContent, sortedProblems, type Problem } from '../src/reader/index.ts';
import { buildDate } from '../src/text/clock.ts';

/** 1ファイルずつの誤りがないときだけ、ファイルをまたぐ誤りを調べる。 */
async function allProblems(): Promise<{ files: number; found: Problem[] }> {
  const content = await readContent(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  const files = content.entries.length + content.prose.length;
  if (content.problems.length > 0) return { files, found: sortedProblems(content.problems) };
  const { broken } = assemble(rawContent(content.entries), buildDate());
  const found = broken.map(({ file, path, problem, remedy }): Problem => ({ file, ...content.locate(file, path), label: path.join(' › ') || 'ファイル全体', problem, remedy }));
  return { files, found: sortedProblems(found) };
}

/** 内容をすべて確かめ、誤りを示す。誤りの数を返す。 */
export async function checkContent(format: 'text' | 'gha' = 'text'): Promise<{ files: number; problems: number }> {
  const { files, found } = await allProblems();
  for (const problem of found) console.error(format === 'gha' ? problemAnnotation(problem) : `${problemReport(problem)}\n`);
  if (found.length > 0) console.error(`内容に ${found.length} 件の誤りがあります。`);
  return { files, problems: found.length };
}
