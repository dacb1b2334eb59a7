import { expect, test } from 'vitest';
import { proseProblems } from './prose.ts';

const told = (body: string): string[] => proseProblems('content/site/about.mdx', body).map(({ line, column, problem }) => `${line}:${column} ${problem}`);

test('文章だけなら、断らない', () => {
  expect(told('## 見出し\n\n市の計画を読めます。[計画](/plans/)と[市の資料](https://example.jp/a)です。\n\n- ひとつ\n- 5 ＜ 6\n')).toEqual([]);
});

test.each([
  ['import のある文章', '説明です。\n\nimport x from "./x.ts"', '3:1 import・export は書けません（import）'],
  ['export のある文章', '説明です。\nexport const a = 1', '2:1 import・export は書けません（export）'],
  ['式のある文章', '答えは {1 + 1} です。', '1:5 { } は書けません（{）'],
  ['タグのある文章', '説明です。\n<script>alert(1)</script>', '2:1 < は書けません（タグとみなされます）（<）'],
  ['コメントのある文章', '説明<!-- 覚え -->です。', '1:3 < は書けません（タグとみなされます）（<）'],
  ['動くリンクのある文章', '[押す](javascript:alert(1))', '1:4 リンクは https で始まるものか、サイトの中のものだけです（](javascript:alert(1)）'],
])('%s は断る', (_name, body, expected) => {
  expect(told(body)).toContain(expected);
});

test('http のリンクは、https にするように言う', () => {
  expect(told('説明です。[資料](http://example.jp/)')).toContain('1:9 リンクは https で始まるものか、サイトの中のものだけです（](http://example.jp/)）');
});
