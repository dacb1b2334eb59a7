import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { SourceText } from './problem-at.ts';
import { problemAt } from './problem-at.ts';
import type { Problem } from './problem.ts';
import { withoutEchoes } from './syntax-echoes.ts';
import { syntaxRefusal } from './syntax-refusals.ts';

/** かっこの重なりの上限。いちばん深い内容でも12段なので、余裕を見て決めた。 */
const MAX_DEPTH = 40;

/** かっこが上限より深く重なる最初の位置。なければ undefined。文字の中のかっこは数えない。 */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '"') index = stringEnd(text, index);
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

/** 引用符で始まる文字の終わり。閉じていなければ、その行の終わり。 */
function stringEnd(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"' && text[index] !== '\n') index += text[index] === '\\' ? 2 : 1;
  return index;
}

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu;

/** 名の付け方で悪さのできる項目名。 */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** 二重の項目名と、使えない項目名。 */
function keyProblems(source: SourceText, node: Node): Problem[] {
  const children = node.children ?? [];
  const seen = new Set<string>();
  const here = node.type === 'object' ? children.flatMap(({ children: [name] = [] }) => (name ? keyProblem(source, name, seen) : [])) : [];
  return [...here, ...children.flatMap((child) => keyProblems(source, child))];
}

function keyProblem(source: SourceText, name: Node, seen: Set<string>): Problem[] {
  const key = String(name.value);
  if (DANGEROUS.has(key)) return [problemAt(source, name.offset, { label: key, problem: `項目名「${key}」は使えません`, remedy: 'この項目を消してください' })];
  if (seen.has(key)) return [problemAt(source, name.offset, { label: key, problem: `項目「${key}」が2度書かれています`, remedy: 'どちらか1つにしてください' })];
  seen.add(key);
  return [];
}

/** JSON の文字を木にする。記法の誤り、深すぎる重なり、二重の項目があれば、すべて返す。 */
export function syntaxTree(source: SourceText): { tree?: Node; problems: Problem[] } {
  const { text } = source;
  const label = 'ファイルの書き方';
  const conflict = CONFLICT.exec(text);
  if (conflict) return { problems: [problemAt(source, conflict.index, { label, problem: '2人の変更がぶつかった印（<<<<<<< や >>>>>>>）が残っています', remedy: '残すほうを選び、印の行を消してください' })] };
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { problems: [problemAt(source, deep, { label, problem: `かっこが深く重なりすぎています（${MAX_DEPTH}段まで）`, remedy: 'かっこの閉じ忘れか、貼り付けの誤りがないか確かめてください' })] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  if (!tree || errors.length > 0) return { problems: withoutEchoes(source.text, errors).map((error) => problemAt(source, error.offset, { label, ...syntaxRefusal(text, error) })) };
  const problems = keyProblems(source, tree);
  return problems.length > 0 ? { problems } : { tree, problems };
}
