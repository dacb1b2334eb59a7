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
  expect(text('\uFEFF{}')).toMatchInlineSnapshot(`"1:1　ファイル全体：先頭に BOM がついています　→ 「UTF-8（BOMなし）」で保存し直してください"`);
  expect(told(Buffer.from([0x7b, 0x22, 0x8b, 0xa6, 0x93, 0xad, 0x22, 0x7d]))).toMatchInlineSnapshot(`"1:1　ファイル全体：文字コードが UTF-8 ではありません　→ 文字コード UTF-8 で保存し直してください"`);
  expect(told(Buffer.alloc(512 * 1024 + 1, ' '))).toMatchInlineSnapshot(`"1:1　ファイル全体：大きすぎます（524289バイト）　→ 512KB までに分けてください"`);
});

test.each(['[', '{"a":', '[{"a":'])('果てしない入れ子「%s」でも、落ちずに断る', (open) => {
  expect(text(open.repeat(60_000))).toMatch(/^1:\d+　ファイルの書き方：かっこが深く重なりすぎています（40段まで）　→ かっこの閉じ忘れか、貼り付けの誤りがないか確かめてください$/u);
});

test('文字の中のかっこは、入れ子に数えない', () => {
  expect(refusals('glosses', { glosses: [{ term: '"', gloss: `\\"${'['.repeat(100)}` }] })).toBe('');
});

test('カンマ・コロン・引用符・かっこの誤りは、その行を示す', () => {
  expect(text('{\n  "date": "2026-10-01"\n  "about": "a"\n}')).toMatchInlineSnapshot(`"3:3　ファイルの書き方：JSON として読めません　→ 項目と項目の間にカンマ（,）を入れてください"`);
  expect(text('{\n  "date": "2026-10-01",\n}')).toMatchInlineSnapshot(`
    "3:1　ファイルの書き方：JSON として読めません　→ 項目名を引用符（"）で囲んで書いてください。最後の項目のあとのカンマは消してください
    3:1　ファイルの書き方：JSON として読めません　→ 値を書いてください。最後の項目のあとのカンマは消してください"
  `);
  expect(text('{\n  "date" "2026-10-01"\n}')).toMatchInlineSnapshot(`"2:10　ファイルの書き方：JSON として読めません　→ 項目名のあとにコロン（:）を入れてください"`);
  expect(text('{\n  "date": "2026-10-01')).toMatchInlineSnapshot(`
    "2:11　ファイルの書き方：JSON として読めません　→ 引用符（"）を閉じてください
    2:22　ファイルの書き方：JSON として読めません　→ 閉じかっこ } を補ってください"
  `);
  expect(text('{\n  "date": "2026-10-01"')).toMatchInlineSnapshot(`"2:23　ファイルの書き方：JSON として読めません　→ 閉じかっこ } を補ってください"`);
  expect(text('{\n  date: "2026-10-01"\n}')).toMatchInlineSnapshot(`
    "2:3　ファイルの書き方：JSON として読めません　→ この行の前後のカンマ、引用符、かっこを確かめてください
    2:7　ファイルの書き方：JSON として読めません　→ 項目名を引用符（"）で囲んで書いてください。最後の項目のあとのカンマは消してください
    3:1　ファイルの書き方：JSON として読めません　→ 値を書いてください。最後の項目のあとのカンマは消してください"
  `);
  expect(text('{\n  // 覚え\n  "changed": false\n}')).toMatchInlineSnapshot(`"2:3　ファイルの書き方：JSON として読めません　→ JSON には注釈を書けません。消してください"`);
  expect(text('協働')).toMatchInlineSnapshot(`
    "1:1　ファイルの書き方：JSON として読めません　→ この行の前後のカンマ、引用符、かっこを確かめてください
    1:3　ファイルの書き方：JSON として読めません　→ 値を書いてください。最後の項目のあとのカンマは消してください"
  `);
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
    "2行目　事業名（原文のまま）：このままでは受け取れません（いまの値：1）　→ 文字で書いてください
    3行目　並び順：このままでは受け取れません（いまの値：0）　→ 1以上にしてください
    4行目　掲載：このままでは受け取れません（いまの値：[]）　→ 掲載された場所を1つ以上書いてください
    30行目　施策パターン › 1件目：このままでは受け取れません（いまの値："公募"）　→ IDは半角の英小文字・数字とハイフンだけで書いてください（例：web-access）
    34行目　出典 › 1件目 › 原資料：このままでは受け取れません（いまの値："Keikaku"）　→ IDは半角の英小文字・数字とハイフンだけで書いてください（例：web-access）
    35行目　出典 › 1件目 › 行：このままでは受け取れません（いまの値：0）　→ 行番号は1から数えてください
    36行目　出典 › 1件目 › 引用：このままでは受け取れません（いまの値："。"）　→ 文は引用しないでください。見出しや欄の語句を書いてください
    37行目　出典 › 1件目 › 場所：このままでは受け取れません（いまの値：""）　→ 空にはできません。書くことがなければ項目ごと消してください
    40行目　事業：知らない項目「extra」があります　→ もしかすると「title」です。書けるのは title、corrections、titles、number、order、provisional、mark、listings、contents、labels、quantities、departments、budget、schedule、actors、executor、patterns、publishOn、evidence です"
  `);
});

test('いまの値は、長ければ切って示す', () => {
  const [problem] = readJson('content/mihon.json', fileOf(sampleWith('checkIn', { date: '令和8年'.repeat(30) })), 'checkIn').problems;
  expect(problem?.problem.length).toBeLessThan(100);
  expect(problem?.problem).toContain('…');
});
