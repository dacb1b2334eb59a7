import { describe, expect, test } from 'vitest';
import { refusals, refusalsWith } from '../reader/refused.fixture.ts';
import { SCHEME_KINDS } from './scheme.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];

describe('計画', () => {
  test('名と期間が資料になければ、理由が要る', () => {
    expect(refusalsWith('plan', { title: null, period: null })).toMatchInlineSnapshot(`
      "1行目　計画の名がない理由：項目「titleReason」がありません　→ 計画の名が資料にないときは、理由を titleReason に書いてください
      1行目　計画期間がない理由：項目「periodReason」がありません　→ 計画期間の印刷がないときは、理由を periodReason に書いてください"
    `);
  });
  test('約束したことと原資料は、1つ以上', () => {
    expect(refusalsWith('plan', { sources: [], answers: { promised: [] } })).toMatchInlineSnapshot(`
      "7行目　原資料：空です（いまの値：[]）　→ 原資料を1つ以上書いてください
      22行目　3つの答え › 約束したこと：空です（いまの値：[]）　→ 約束したことを1つ以上書いてください"
    `);
  });
  test('案か策定か', () => {
    expect(refusalsWith('plan', { status: '案' })).toMatchInlineSnapshot(`"6行目　案か策定か：選べない値です（いまの値："案"）　→ draft（案）・adopted（策定）・unknown（不明）から選んでください"`);
  });
  test('食い違いは、2つ以上の記載', () => {
    expect(refusalsWith('plan', { conflicts: [{ about: '策定の年', readings: [{ printed: '平成26年3月', evidence }], note: '食い違います。' }] })).toMatchInlineSnapshot(`"41行目　資料の中の食い違い › 1件目 › 記載：足りません（いまの値：[ { "printed": "平成26年3月", "evidence": [ { "document": "keika…）　→ 食い違う記載を2つ以上書いてください"`);
  });
  test('計画の関係の種類', () => {
    expect(refusalsWith('plan', { relations: [{ kind: 'parent', name: '総合計画', evidence }] })).toMatchInlineSnapshot(`"40行目　ほかの計画との関係 › 1件目 › 関係：選べない値です（いまの値："parent"）　→ upper（上位）・predecessor（前計画）・successor（後継）・renamed（改称）・revised（見直し）・related（関連）・basis（根拠）から選んでください"`);
  });
});

describe('体系と事業', () => {
  test('段は3つのどれか', () => {
    expect(refusals('structure', { nodes: [{ id: 'a', parent: null, ordinal: null, level: null, canonical: 'program', title: '題', evidence }] })).toMatchInlineSnapshot(`"8行目　体系の項目 › 1件目 › 段：選べない値です（いまの値："program"）　→ pillar（柱）・policy（政策）・measure（施策）から選んでください"`);
  });
  test('事業には、掲載された場所が要る', () => {
    expect(refusalsWith('project', { listings: [] })).toMatchInlineSnapshot(`"4行目　掲載：空です（いまの値：[]）　→ 掲載された場所を1つ以上書いてください"`);
  });
  test('区分と役割の印', () => {
    expect(refusalsWith('project', { mark: { printed: '新', canonical: '新規', evidence }, actors: [{ actor: '市', role: '◎', printed: '◎', evidence }] })).toMatchInlineSnapshot(`
      "56行目　区分 › 区分：選べない値です（いまの値："新規"）　→ new（新規）・expanded（拡充）・continued（継続）から選んでください
      69行目　取組主体 › 1件目 › 役割：選べない値です（いまの値："◎"）　→ lead（◎）か participant（○）を選んでください"
    `);
  });
});

describe('指標と支援制度', () => {
  test('持ち主・数え方・良い向き', () => {
    expect(refusalsWith('indicator', { owner: { kind: 'city' }, accumulation: '累計', direction: 'plus' })).toMatchInlineSnapshot(`
      "5行目　持ち主 › 種類：選べない値です（いまの値："city"）　→ 持ち主 kind を plan（計画）・node（体系の項目）・project（事業）から選んでください
      10行目　数え方：選べない値です（いまの値："累計"）　→ yearly（単年）・cumulative（累計）・asOf（時点）・ratio（割合）・presence（有無）・unknown（不明）から選んでください
      12行目　良い向き：選べない値です（いまの値："plus"）　→ up（多いほど良い）・down（少ないほど良い）・keep（保つ）・reach（達する）・unstated（記載なし）から選んでください"
    `);
  });
  test('制度の種類と、使える人', () => {
    const told = refusalsWith('scheme', { kind: '補助金', audiences: [] });
    for (const kind of SCHEME_KINDS) expect(told).toContain(kind);
    expect(told.replace(SCHEME_KINDS.join('・'), '…')).toMatchInlineSnapshot(`
      "3行目　種類：選べない値です（いまの値："補助金"）　→ 種類を … から選んでください
      4行目　使える人：空です（いまの値：[]）　→ 対象を1つ以上選んでください"
    `);
  });
  test('確かめていないのに、受付中とは書けない', () => {
    expect(refusalsWith('scheme', { current: { status: 'open' } })).toMatchInlineSnapshot(`"31行目　いまの募集 › 最終確認日：項目「confirmedOn」がありません　→ 要確認のほかにするときは、confirmedOn（確認日）と confirmedBy（確認した課）を書いてください"`);
  });
});

describe('原資料と語彙', () => {
  test('公開元が分からなければ、理由が要る', () => {
    expect(refusalsWith('source', { urlReason: null })).toMatchInlineSnapshot(`"6行目　公開元がない理由：このままでは受け取れません（いまの値：null）　→ 公開元が分からないときは、理由を urlReason に書いてください（例：公開元未確認）"`);
  });
  test('ファイル名にフォルダは書けない。sha256 は64文字', () => {
    expect(refusalsWith('source', { file: { name: '../keikaku.md', sha256: 'abc', bytes: 1, lines: 1 } })).toMatchInlineSnapshot(`
      "13行目　ファイル › ファイル名：このままでは受け取れません（いまの値："../keikaku.md"）　→ ファイル名だけを書いてください（フォルダは書きません）
      14行目　ファイル › SHA-256：このままでは受け取れません（いまの値："abc"）　→ sha256 は16進64文字で書いてください"
    `);
  });
  test('欠けているものの種類', () => {
    expect(refusalsWith('source', { missing: [{ kind: 'figure', text: '図', place: '第2章', line: null }] })).toMatchInlineSnapshot(`"20行目　欠けているもの › 1件目 › 種類：選べない値です（いまの値："figure"）　→ chart, image, arrow, page, table, title, text から選んでください"`);
  });
  test('よみはひらがな', () => {
    expect(refusals('readings', { readings: [{ word: '協働', kana: 'キョウドウ', source: '辞書' }] })).toMatchInlineSnapshot(`"5行目　読み › 1件目 › よみ：このままでは受け取れません（いまの値："キョウドウ"）　→ ひらがなで書いてください"`);
  });
  test('1つだけのことばは、表記ゆれにならない', () => {
    expect(refusals('lexicon', { variants: [['協働']], synonyms: [] })).toMatchInlineSnapshot(`"3行目　表記ゆれ › 1件目：足りません（いまの値：[ "協働" ]）　→ 同じことばの書き方を2つ以上並べてください"`);
  });
});
