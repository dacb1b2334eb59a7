import { expect, test } from 'vitest';
import { ContentError, problemAnnotation, problemReport, sortedProblems, type Problem } from './problem.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({ file: 'content/a.json', line: 3, column: 5, label: '年度', problem: '順序が逆です', remedy: '古い順に書いてください', ...change });

test('報告は、場所・項目・問題・直し方', () => {
  expect(problemReport(problem())).toMatchInlineSnapshot(`
    "✖ content/a.json:3:5
       項目　：年度
       問題　：順序が逆です
       直し方：古い順に書いてください"
  `);
});

test('注釈は、Actions の記号を逃がして1行にする', () => {
  expect(problemAnnotation(problem({ file: 'content/a,b.json', problem: '100%\n改行' }))).toMatchInlineSnapshot(`"::error file=content/a%2Cb.json,line=3,col=5::年度　100%25%0A改行　→ 古い順に書いてください"`);
});

test('ファイル・行・桁の順に並べ、同じ指摘は1つにする', () => {
  const given = [problem({ file: 'content/b.json' }), problem({ line: 10 }), problem({ line: 2 }), problem({ line: 2 }), problem({ line: 2, column: 1 })];
  expect(sortedProblems(given).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['content/a.json:2:1', 'content/a.json:2:5', 'content/a.json:10:5', 'content/b.json:3:5']);
});

test('止めるときは、すべての誤りと件数を言う', () => {
  const error = new ContentError([problem(), problem({ line: 9 })]);
  expect(error.message.match(/✖/gu)).toHaveLength(2);
  expect(error.message).toContain('内容に 2 件の誤りがあります。');
});
