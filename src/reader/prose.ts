import { unwelcome } from './guards.ts';
import { problemAt } from './problem-at.ts';
import type { Problem } from './problem.ts';

type Rule = readonly [pattern: RegExp, problem: string, remedy: string];

/** リンクの先に書いてよいもの：https の住所、サイトの中（/ で始まる。// は外）、ページの中（#）、隣（.）。 */
const SAFE = String.raw`(?!https:\/\/|\/(?![/\\])|#|\.{1,2}\/)`;

/** 文章に書けないもの。職員の文章が組み立てのときに動くことは、決してあってはならない。 */
const FORBIDDEN: readonly Rule[] = [
  [/^[ \t]*(?:import|export)\b/gmu, 'import・export は書けません', '文章だけにしてください'],
  [/[{}]/gu, '{ } は書けません', '波かっこを消すか、全角の｛｝にしてください'],
  [/</gu, '< は書けません（タグとみなされます）', '<…> を消すか、全角の＜にしてください。リンクは [ことば](https://…) の形で書けます'],
  [/&(?:#\w+|\w+);/gu, '&…; の書き方はできません', '文字をそのまま書いてください'],
  [/^(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/gu, '先頭の --- は書けません', '先頭の設定の行（--- で囲まれた行）を消してください'],
  [/!\[/gu, '画像は入れられません', '画像を消してください'],
  [new RegExp(String.raw`\]\(\s*${SAFE}[^)]*\)?`, 'gu'), 'リンクは https で始まるものか、サイトの中のものだけです', '住所を https:// で始めてください'],
  [new RegExp(String.raw`^[ \t>]*\[[^\]\n]+\]:\s*${SAFE}\S*`, 'gmu'), 'リンクは https で始まるものか、サイトの中のものだけです', '住所を https:// で始めてください'],
  [/(?<![\w/.])www\.[\w-]+\.[\w.-]+/giu, 'リンクは https で始まるものだけです', '[ことば](https://www.…) の形で書いてください'],
  [/^ {0,3}#(?!#)/gmu, 'いちばん大きい見出し（#）は書けません', '見出しは ## から始めてください'],
  [/^ {0,3}=+[ \t]*\r?$/gmu, '下線（===）の見出しは書けません', '見出しは ## から始めてください'],
];

/** 文章（MDX）の誤り。同じ行の同じ誤りは1度だけ言う。 */
export function proseProblems(file: string, body: string): Problem[] {
  const source = { file, text: body };
  const forbidden = FORBIDDEN.flatMap(([pattern, problem, remedy]) => [...body.matchAll(pattern)].map((match) => problemAt(source, match.index, { label: '文章', problem: `${problem}（${shown(match[0])}）`, remedy })));
  const personal = unwelcome(body).map(({ at, found, problem, remedy }) => problemAt(source, at, { label: '文章', problem: `${problem}（${shown(found)}）`, remedy }));
  return oncePerLine([...forbidden, ...personal]);
}

const shown = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').slice(0, 60);

/** 1行につき1件。同じ書き誤りが、いくつもの規則に当たることがあるため、先に書かれた規則を残す。 */
function oncePerLine(problems: readonly Problem[]): Problem[] {
  return problems.filter((here, index) => problems.findIndex(({ line }) => line === here.line) === index);
}
