import { expect, test } from 'vitest';
import { refusalsWith } from '../reader/refused.fixture.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const target = (year: unknown): unknown => ({ year, printedYear: '印刷', value: { kind: 'number', value: 1, printed: '1' }, evidence });

test('年度は始まりの西暦の整数で書く', () => {
  expect(refusalsWith('indicator', { targets: [target('令和6年度')] })).toMatchInlineSnapshot(`"33行目　目標値 › 1件目 › 年度：数ではありません（いまの値："令和6年度"）　→ 西暦で 2024 と書いてください（令和6年度は 2024）"`);
  expect(refusalsWith('indicator', { targets: [target(6)] })).toMatchInlineSnapshot(`"33行目　目標値 › 1件目 › 年度：小さすぎます（いまの値：6）　→ 年度が古すぎます。西暦の4桁で書いてください（例：令和6年度は 2024）"`);
  expect(refusalsWith('indicator', { targets: [target(20_240)] })).toMatchInlineSnapshot(`"33行目　目標値 › 1件目 › 年度：大きすぎます（いまの値：20240）　→ 年度が新しすぎます。西暦の4桁で書いてください（例：令和6年度は 2024）"`);
  expect(refusalsWith('indicator', { targets: [target(2024.5)] })).toMatchInlineSnapshot(`"33行目　目標値 › 1件目 › 年度：整数ではありません（いまの値：2024.5）　→ 年度は始まりの西暦を整数で書いてください（例：令和6年度は 2024）"`);
});

test('年度の順序が逆なら、位置を示して断る', () => {
  expect(refusalsWith('indicator', { targets: [target(2025), target(2024), target(2024)] })).toMatchInlineSnapshot(`
    "50行目　目標値 › 2件目 › 年度：このままでは受け取れません（いまの値：2024）　→ 年度は古い順に1回ずつ書いてください（2025 の次が 2024）
    67行目　目標値 › 3件目 › 年度：このままでは受け取れません（いまの値：2024）　→ 年度は古い順に1回ずつ書いてください（2024 の次が 2024）"
  `);
});

test('期間の終わりは、始まりより前にならない', () => {
  expect(refusalsWith('plan', { period: { from: 2028, to: 2024, printed: '令和6年度から', evidence } })).toMatchInlineSnapshot(`"12行目　計画期間 › 終わりの年度：このままでは受け取れません（いまの値：2024）　→ 終わりの年度が始まりより前です。from と to を確かめてください"`);
});

test('実施年度の欄は古い順', () => {
  expect(refusalsWith('project', { schedule: { cells: [{ year: 2025, printed: '実施' }, { year: 2024, printed: '実施' }], evidence } })).toMatchInlineSnapshot(`"20行目　実施年度 › 年度の欄：このままでは受け取れません（いまの値：[ { "year": 2025, "printed": "実施" }, { "year": 2024, "printe…）　→ 年度は古い順に1回ずつ書いてください"`);
  expect(refusalsWith('project', { schedule: { cells: [], evidence } })).toMatchInlineSnapshot(`"20行目　実施年度 › 年度の欄：空です（いまの値：[]）　→ 1件以上にしてください"`);
});

test('印刷された月は1から12', () => {
  const date = { printed: '平成26年13月', year: 2014, month: 13 };
  expect(refusalsWith('source', { printedDate: date })).toMatchInlineSnapshot(`"13行目　印刷された日付 › 月：大きすぎます（いまの値：13）　→ 月は1から12です"`);
});

test('暦日は YYYY-MM-DD', () => {
  expect(refusalsWith('checkIn', { date: '2026/10/1' })).toMatchInlineSnapshot(`"3行目　確認日：このままでは受け取れません（いまの値："2026/10/1"）　→ "2026-10-01" と書いてください。日付は 2026-04-01 の形で書いてください"`);
  expect(refusalsWith('checkIn', { date: '2026-02-30' })).toMatchInlineSnapshot(`"3行目　確認日：このままでは受け取れません（いまの値："2026-02-30"）　→ 日付は 2026-04-01 の形で書いてください"`);
});
