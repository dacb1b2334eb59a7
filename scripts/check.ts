/** 内容を確かめる：npm run check。すべてのファイルのすべての誤りを、一度に日本語で示す。 */
import { resolve } from 'node:path';
import { problemAnnotation, problemReport, readContent, sortedProblems } from '../src/reader/index.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
const content = await readContent(root);
const problems = sortedProblems(content.problems);
const asAnnotations = process.argv.join(' ').includes('--format gha');
for (const problem of problems) console.error(asAnnotations ? problemAnnotation(problem) : `${problemReport(problem)}\n`);
if (problems.length > 0) {
  console.error(`内容に ${problems.length} 件の誤りがあります。`);
  process.exitCode = 1;
} else {
  console.log(`内容を確かめました：${content.entries.length + content.prose.length}ファイル、誤りはありません。`);
}
