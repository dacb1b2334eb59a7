import { expect, test } from 'vitest';
import { readJson } from './read-file.ts';
import { fileOf, refusals } from './refused.fixture.ts';
import { sample, sampleWith } from '../schema/sample.fixture.ts';

const told = (bytes: Buffer): string => readJson('content/mihon.json', bytes, 'checkIn').problems.map(({ line, column, label, problem, remedy }) => `${line}:${column}　${label}：${problem}　→ ${remedy}`).join('\n');
const text = (body: string): string => told(Buffer.from(body));

test('正しいファイルは、型どおりのデータになる', () => {
  const { data, problems } = readJson('content/mihon.json', fileOf({ $schema: './schema.json', ...sample('checkIn') }), 'checkIn');
  expect(problems).toEqual([]);
  expect(data).toEqual(sample('checkIn'));
});

test('空のファイル', () => {
  expect(text('')).toMatchInlineSnapshot(`"1:1　ファイル全体：中身が空です　→ 消してしまった内容を戻すか、ファイルごと消してください"`);
  expect(text(' \n')).toMatchInlineSnapshot(`"1:1　ファイル全体：中身が空です　→ 消してしまった内容を戻すか、ファイルごと消してください"`);
});

test('BOM つき、UTF-8 でない、大きすぎる', () => {
  expect(text('\uFEFF{}')).toMatchInlineSnapshot(`"1:1　ファイル全体：先頭に BOM（目に見えない印）がついています　→ 「名前を付けて保存」で文字コード「UTF-8」（BOMなし）を選び、保存し直してください"`);
  expect(told(Buffer.from([0x7b, 0x22, 0x8b, 0xa6, 0x93, 0xad, 0x22, 0x7d]))).toMatchInlineSnapshot(`"1:1　ファイル全体：文字コードが UTF-8 ではありません（Shift_JIS のようです）　→ 「名前を付けて保存」で文字コード「UTF-8」（BOMなし）を選び、保存し直してください"`);
  expect(told(Buffer.alloc(512 * 1024 + 1, ' '))).toMatchInlineSnapshot(`"1:1　ファイル全体：大きすぎます（524,289バイト）　→ 512KB までにしてください。画像や PDF は、内容のファイルに入れられません"`);
});

test.each(['[', '{"a":', '[{"a":'])('果てしない入れ子「%s」でも、落ちずに断る', (open) => {
  expect(text(open.repeat(60_000))).toMatch(/^1:\d+　ファイルの書き方：かっこが深く重なりすぎています（40段まで）　→ かっこの閉じ忘れか、貼り付けの誤りがないか確かめてください$/u);
});

test('文字の中のかっこは、入れ子に数えない', () => {
  expect(refusals('glosses', { glosses: [{ term: '"', gloss: `\\"${'['.repeat(100)}` }] })).toBe('');
});

test('カンマ・コロン・引用符・かっこの誤りは、その行を示す', () => {
  expect(text('{\n  "date": "2026-10-01"\n  "about": "a"\n}')).toMatchInlineSnapshot(`"3:3　ファイルの書き方：カンマ（,）がありません　→ 前の項目の終わりに、カンマ（,）を入れてください"`);
  expect(text('{\n  "date": "2026-10-01",\n}')).toMatchInlineSnapshot(`"3:1　ファイルの書き方：項目名がありません　→ 最後の項目のあとのカンマを消すか、引用符（"）で囲んだ項目名を書いてください"`);
  expect(text('{\n  "date" "2026-10-01"\n}')).toMatchInlineSnapshot(`"2:10　ファイルの書き方：コロン（:）がありません　→ 項目名のあとに、コロン（:）を入れてください"`);
  expect(text('{\n  "date": "2026-10-01')).toMatchInlineSnapshot(`"2:11　ファイルの書き方：引用符（"）が閉じていません　→ この行の文字の終わりに、引用符（"）を入れてください。文字の途中で改行はできません"`);
  expect(text('{\n  "date": "2026-10-01"')).toMatchInlineSnapshot(`"2:23　ファイルの書き方：閉じかっこ } がありません　→ 閉じかっこ } を補ってください。ファイルが途中で切れていないかも確かめてください"`);
  expect(text('{\n  date: "2026-10-01"\n}')).toMatchInlineSnapshot(`"2:3　ファイルの書き方：読めない文字があります（いまの値：date）　→ 文字や項目名は、半角の引用符（"）で囲んでください"`);
  expect(text('{\n  // 覚え\n  "changed": false\n}')).toMatchInlineSnapshot(`"2:3　ファイルの書き方：注釈（// や /* */）は書けません　→ 注釈を消してください"`);
  expect(text('協働')).toMatchInlineSnapshot(`"1:1　ファイルの書き方：読めない文字があります（いまの値：協働）　→ 文字や項目名は、半角の引用符（"）で囲んでください"`);
});

test('同じ項目が2度あれば、あとの方を示す', () => {
  expect(text('{\n  "changed": false,\n  "changed": true\n}')).toMatchInlineSnapshot(`"3:3　changed：項目「changed」が2度書かれています　→ どちらか1つにしてください"`);
});

test.each(['[]', '"文字"', '1', 'null', 'true'])('まとまりでない %s は、{ } で囲むように言う', (body) => {
  expect(text(body)).toContain('{ } で囲んだまとまりで書いてください');
});

test('いくつもの誤りを、一度にすべて示す', () => {
  const evidence = [{ document: 'Keikaku', line: 0, quote: '。', place: '' }];
  expect(refusals('project', sampleWith('project', { title: 1, order: 0, listings: [], patterns: ['公募'], evidence, extra: true }))).toMatchInlineSnapshot(`
    "2行目　事業名（原文のまま）：文字ではありません（いまの値：1）　→ 文字で書いてください
    3行目　並び順：小さすぎます（いまの値：0）　→ 1以上にしてください
    4行目　掲載：空です（いまの値：[]）　→ 掲載された場所を1つ以上書いてください
    30行目　施策パターン › 1件目：このままでは受け取れません（いまの値："公募"）　→ IDは半角の英小文字・数字とハイフンだけで書いてください（例：web-access）
    34行目　出典 › 1件目 › 原資料：このままでは受け取れません（いまの値："Keikaku"）　→ IDは半角の英小文字・数字とハイフンだけで書いてください（例：web-access）
    35行目　出典 › 1件目 › 行：小さすぎます（いまの値：0）　→ 行番号は1から数えてください
    36行目　出典 › 1件目 › 引用：このままでは受け取れません（いまの値："。"）　→ 文は引用しないでください。見出しや欄の語句を書いてください
    37行目　出典 › 1件目 › 場所：空です（いまの値：""）　→ 空にはできません。書くことがなければ項目ごと消してください
    40行目　事業：知らない項目「extra」があります　→ ここに書けるのは title、corrections、titles、number、order、provisional、mark、listings、contents、labels、quantities、departments、budget、schedule、actors、executor、patterns、publishOn、evidence です"
  `);
});

test('いまの値は、長ければ切って示す', () => {
  const [problem] = readJson('content/mihon.json', fileOf(sampleWith('checkIn', { date: '令和8年'.repeat(30) })), 'checkIn').problems;
  expect(problem?.problem.length).toBeLessThan(100);
  expect(problem?.problem).toContain('…');
});
