import { describe, expect, test } from 'vitest';
import { refusalsWith } from '../reader/refused.fixture.ts';

const withEvidence = (change: Record<string, unknown>): string =>
  refusalsWith('project', { evidence: [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章', ...change }] });

describe('出典', () => {
  test('1つもなければ断る', () => {
    expect(refusalsWith('project', { evidence: [] })).toMatchInlineSnapshot(`"46行目　出典：空です（いまの値：[]）　→ 出典を1つ以上書いてください（どの資料の何行目か）"`);
    expect(refusalsWith('project', { evidence: undefined })).toMatchInlineSnapshot(`"1行目　出典：項目「evidence」（出典）がありません　→ "evidence" を書き足してください。出典を [ ] の中に並べてください"`);
  });
  test('文は引用できない', () => {
    expect(withEvidence({ quote: '市は市民を支えます。' })).toMatchInlineSnapshot(`"50行目　出典 › 1件目 › 引用：このままでは受け取れません（いまの値："市は市民を支えます。"）　→ 文は引用しないでください。見出しや欄の語句を書いてください"`);
  });
  test.each(['55', '—', '○', '1,020', '　－　'])('「%s」だけの引用はできない', (quote) => {
    expect(withEvidence({ quote })).toContain('数字や記号だけの引用はできません。行の見出しを書き、欄名は place に書いてください');
  });
  test('行は1から数える整数', () => {
    expect(withEvidence({ line: 0 })).toMatchInlineSnapshot(`"49行目　出典 › 1件目 › 行：小さすぎます（いまの値：0）　→ 行番号は1から数えてください"`);
    expect(withEvidence({ line: 'P3' })).toMatchInlineSnapshot(`"49行目　出典 › 1件目 › 行：数ではありません（いまの値："P3"）　→ 行番号は整数で書いてください"`);
  });
  test('引用は短い語句だけ', () => {
    expect(withEvidence({ quote: '長'.repeat(81) })).toMatchInlineSnapshot(`"50行目　出典 › 1件目 › 引用：長すぎます（いまは81文字）　→ 引用は見出しや欄の短い語句だけにしてください（80文字まで）"`);
  });
});

describe('IDと1行の文字', () => {
  test.each(['Web-Access', 'ウェブ', '../city', 'a--b', '-a', 'a b', ''])('ID「%s」は断る', (document) => {
    expect(withEvidence({ document })).toContain('IDは半角の英小文字・数字とハイフンだけで書いてください（例：web-access）');
  });
  test('空・改行・長すぎる文字は断る', () => {
    expect(refusalsWith('project', { title: '' })).toMatchInlineSnapshot(`"2行目　事業名（原文のまま）：空です（いまの値：""）　→ 空にはできません。書くことがなければ項目ごと消してください"`);
    expect(refusalsWith('project', { title: '一行目\n二行目' })).toMatchInlineSnapshot(`"2行目　事業名（原文のまま）：このままでは受け取れません（いまの値："一行目\\n二行目"）　→ 改行やタブを入れないでください"`);
    expect(refusalsWith('project', { title: 'あ'.repeat(401) })).toMatchInlineSnapshot(`"2行目　事業名（原文のまま）：長すぎます（いまは401文字）　→ 400文字までにしてください"`);
  });
  test('読み替えの種類は、誤字・抽出誤り・表記ゆれのどれか', () => {
    expect(refusalsWith('project', { corrections: [{ printed: '改築当', corrected: '改築等', kind: 'error', reason: '誤り' }] })).toMatchInlineSnapshot(`"58行目　読み替え › 1件目 › 種類：選べない値です（いまの値："error"）　→ typo（誤字）・extraction（抽出誤り）・variant（表記ゆれ）から選んでください"`);
  });
  test('文中の数は、引用符なしの数', () => {
    expect(refusalsWith('project', { quantities: [{ name: '学校', value: '14', unit: '校', printed: '14校', evidence: [{ document: 'keikaku', line: 1, quote: '学校', place: '表' }] }] })).toMatchInlineSnapshot(`"57行目　文中の数 › 1件目 › 数：数ではありません（いまの値："14"）　→ 引用符（"）とカンマを外し、半角数字で 14 と書いてください。"`);
  });
});
