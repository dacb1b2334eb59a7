import { fieldOf, pathText, treeOf, type ContentFile, type Leaf } from './content-tree.ts';
import type { SourceText } from './document.ts';
import type { Finding } from './finding.ts';
import { isProseField } from './label-fields.ts';
import { labelLeaves } from './labels.ts';
import { lettersOnly, withoutMarkup } from './plain-text.ts';
import type { Sources } from './quotes.ts';

/**
 * 原文と同じ文字が続いてよい長さ（文字と数字だけを数える）。
 * 原文の語句（名・見出し・用語・「」の中）は書き直せないので、その字数は数えない。
 * 3つ以上の名をただ並べた所（広報紙・記者会見・ホームページ）も同じ。
 * ただし語句で区切っても数え直さない：語句をはさんで続く貼り付けも、ひと続きとして数える。
 */
export const LONGEST_RUN = 25;
/** これより短い語句は、どの文にも現れるので、名とはみなさない。 */
const SHORTEST_NAME = 4;

/** 助詞のない短い語を「・」「、」で3つ以上並べた所。 */
const LISTED = /[^\s、。・「」（）をはがにでへとも]{1,14}(?:[・、][^\s、。・「」（）をはがにでへとも]{1,14}){2,}/gu;

/** 要約の中の、いちばん長い貼り付け。 */
export interface Run {
  text: string;
  /** 語句を除いた字数。 */
  length: number;
}

const sourceLetters = (source: SourceText): string => lettersOnly(source.lines.map(withoutMarkup).join('\n'));

/** 要約の各文字が、原文の語句か「」の中にあるか。 */
function nameMask(text: string, names: readonly string[]): boolean[] {
  const letters = lettersOnly(text);
  const mask = Array.from({ length: letters.length }, () => false);
  const quoted = [...text.matchAll(/[「『]([^」』]{1,60})[」』]/gu)].map((match) => match[1] ?? '');
  const listed = [...text.matchAll(LISTED)].map((match) => match[0]);
  for (const name of [...[...quoted, ...listed].map(lettersOnly), ...names]) {
    for (let at = name === '' ? -1 : letters.indexOf(name); at >= 0; at = letters.indexOf(name, at + 1)) mask.fill(true, at, at + name.length);
  }
  return mask;
}

/** 要約と原文に共通する続きのうち、語句を除いた字数がいちばん多いもの。 */
export function longestRun(text: string, original: string, names: readonly string[]): Run {
  const letters = lettersOnly(text);
  const mask = nameMask(text, names);
  let best: Run = { text: '', length: 0 };
  let end = 0;
  for (let start = 0; start < letters.length; start += 1) {
    end = Math.max(end, start);
    while (end < letters.length && original.includes(letters.slice(start, end + 1))) end += 1;
    const length = mask.slice(start, end).filter((named) => !named).length;
    if (length > best.length) best = { text: letters.slice(start, end), length };
  }
  return best;
}

/** 原文の語句（名）の一覧。要約の中で、そのまま使ってよいもの。 */
function namesIn(files: readonly ContentFile[]): string[] {
  const names = files.flatMap((file) => labelLeaves(file).map(({ leaf }) => lettersOnly(String(leaf.value))));
  return [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME);
}

const proseLeaves = (file: ContentFile): Leaf[] =>
  file.kind === 'prose' ? [{ path: [], value: String(file.data), nearest: [], all: [], corrections: [] }] : treeOf(file.data).leaves.filter((leaf) => isProseField(fieldOf(file.kind, leaf.path)));

/** 要約に、原文の貼り付けがないか。 */
export function checkPasted(files: readonly ContentFile[], sources: Sources): { all: number; longest: number; findings: Finding[] } {
  const original = [...sources.values()].map(sourceLetters).join('\u0000');
  const names = namesIn(files);
  const runs = files.flatMap((file) => proseLeaves(file).map((leaf) => ({ file, leaf, run: longestRun(String(leaf.value), original, names) })));
  const findings = runs
    .filter(({ run }) => run.length > LONGEST_RUN)
    .map(({ file, leaf, run }): Finding => ({ check: 'pasted', file: file.file, place: pathText(leaf.path), problem: `原文と ${run.length} 文字が続けて同じです（${LONGEST_RUN} 文字まで）：「${run.text}」` }));
  return { all: runs.length, longest: Math.max(0, ...runs.map(({ run }) => run.length)), findings };
}
