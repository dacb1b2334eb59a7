import { describe, expect, test } from 'vitest';
import { refusalsWith } from '../reader/refused.fixture.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const withBaseline = (value: unknown): string => refusalsWith('indicator', { baseline: { year: 2022, printedYear: '令和4年度', value, evidence } });
const withBudget = (money: unknown): string => refusalsWith('project', { budget: { kind: 'amounts', amounts: [money], evidence } });

describe('値', () => {
  test('知らない種類は、選べるものを示して断る', () => {
    expect(withBaseline({ kind: 'num', value: 1, printed: '1' })).toMatchInlineSnapshot(`"18行目　基準値・現状値 › 値 › 種類：選べない値です（いまの値："num"）　→ 書かれている項目から見ると "number" のつもりだと思われます。値の種類 kind を number, state, dash, blank, notStated, unpublished, uncertain, unreadable, text から選んでください"`);
  });
  test('引用符つきの数は断る', () => {
    expect(withBaseline({ kind: 'number', value: '6,000', printed: '6,000' })).toMatchInlineSnapshot(`"19行目　基準値・現状値 › 値 › 数値：数ではありません（いまの値："6,000"）　→ 引用符（"）とカンマを外し、半角数字で 6000 と書いてください。"`);
  });
  test('横線に数は書けない', () => {
    expect(withBaseline({ kind: 'dash', printed: '—', value: 0 })).toMatchInlineSnapshot(`"20行目　基準値・現状値 › 値：知らない項目「value」があります　→ ここに書けるのは kind、printed、notes です"`);
  });
  test('読取未確定には、候補と理由が要る', () => {
    expect(withBaseline({ kind: 'uncertain', candidates: [] })).toMatchInlineSnapshot(`
      "19行目　基準値・現状値 › 値 › 読み方の候補：空です（いまの値：[]）　→ 読み方の候補を1つ以上書いてください
      17行目　基準値・現状値 › 値 › 理由：項目「reason」（理由）がありません　→ "reason" を書き足してください。文字で書いてください"
    `);
  });
  test('状態には、成り立ったかどうかが要る', () => {
    expect(withBaseline({ kind: 'state', state: '未設置' })).toMatchInlineSnapshot(`"17行目　基準値・現状値 › 値 › 成り立った状態か：項目「reached」（成り立った状態か）がありません　→ "reached" を書き足してください。true か falseで書きます"`);
  });
  test('注の印は短い', () => {
    expect(withBaseline({ kind: 'blank', notes: [{ mark: '※※※※※', text: '注です。', evidence }] })).toMatchInlineSnapshot(`"21行目　基準値・現状値 › 値 › 注 › 1件目 › 印：長すぎます（いまは5文字）　→ 4文字までにしてください"`);
  });
});

describe('単位と金額', () => {
  test('単位の印刷がなければ、理由が要る', () => {
    expect(refusalsWith('indicator', { unit: { printed: null } })).toMatchInlineSnapshot(`"8行目　単位 › 単位がない・食い違う理由：項目「reason」がありません　→ 単位の印刷がないときは、その旨を reason に書いてください"`);
  });
  test('金額は円の整数で、負にしない', () => {
    expect(withBudget({ yen: -300_000, direction: 'expense', printed: '300千円' })).toMatchInlineSnapshot(`"58行目　予算 › 金額 › 1件目 › 円：小さすぎます（いまの値：-300000）　→ 金額は0以上で書き、収入は direction を revenue にしてください"`);
    expect(withBudget({ yen: 0.5, direction: 'expense', printed: '300千円' })).toMatchInlineSnapshot(`"58行目　予算 › 金額 › 1件目 › 円：整数ではありません（いまの値：0.5）　→ 円の整数で書いてください（300千円は 300000）"`);
  });
  test('向きは支出か収入', () => {
    expect(withBudget({ yen: 1_020_000, direction: 'income', printed: '1,020千円' })).toMatchInlineSnapshot(`"59行目　予算 › 金額 › 1件目 › 向き：選べない値です（いまの値："income"）　→ expense（支出）か revenue（収入）を選んでください"`);
  });
  test('予算の種類は、金額・横線・空欄のどれか', () => {
    expect(refusalsWith('project', { budget: { kind: 'none', evidence } })).toMatchInlineSnapshot(`"55行目　予算 › 種類：選べない値です（いまの値："none"）　→ 予算の種類 kind を amounts（金額）・dash（横線）・blank（空欄）から選んでください"`);
    expect(refusalsWith('project', { budget: { kind: 'amounts', amounts: [], evidence } })).toMatchInlineSnapshot(`"56行目　予算 › 金額：空です（いまの値：[]）　→ 金額を1つ以上書いてください"`);
  });
});
