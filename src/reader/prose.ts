import { lineAndColumn } from './positions.ts';
import type { Problem } from './problem.ts';

/** 文章に書けないもの。職員の文章が組み立てのときに動くことは、決してあってはならない。 */
const FORBIDDEN: readonly (readonly [RegExp, string, string])[] = [
  [/^[ \t]*(?:import|export)\s/mu, 'import・export は書けません', '文章だけにしてください'],
  [/[{}]/u, '{ } は書けません', '波かっこを消すか、全角の｛｝にしてください'],
  [/<[A-Za-z/!?]/u, 'タグは書けません', '<…> を消して、文章だけにしてください'],
  [/\]\(\s*(?!https:|\/|#|\.)[^)]*\)/u, 'リンクは https で始まるものか、サイトの中のものだけです', '住所を https:// で始めてください'],
  [/https?:\/\/(?<!https:\/\/)/u, 'リンクは https で始めてください', 'http:// を https:// にしてください'],
];

/** 文章（MDX）の誤り。 */
export function proseProblems(file: string, body: string): Problem[] {
  return FORBIDDEN.flatMap(([pattern, problem, remedy]) => {
    const match = pattern.exec(body);
    return match ? [{ file, ...lineAndColumn(body, match.index), label: '文章', problem, remedy }] : [];
  });
}
