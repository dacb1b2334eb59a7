import { describe, expect, test } from 'vitest';
import type { Cell } from './grid.ts';
import { importResults } from './import-results.ts';
import { CITED_2, exported, THREE, withCells } from './results.fixture.ts';

const told = (cells: Record<string, Cell>): string => importResults(withCells(cells), THREE).problems.map(({ ref, label, problem, remedy }) => `${ref} ${label}：${problem} → ${remedy}`).join('\n');
const changes = (cells: Record<string, Cell>): string[] => importResults(withCells(cells), THREE).changes.map(({ indicator, year, before, after, unit }) => `${indicator} ${year} ${before}→${after} ${unit}`);
const texts = (cells: Record<string, Cell>): string[] => [...importResults(withCells(cells), THREE).files.values()];

test('書き出したままなら、ひとつも変わらない', () => {
  expect(importResults(exported(), THREE)).toEqual({ changes: [], files: new Map(), problems: [] });
});

describe('新しい実績', () => {
  test('値と出典を書くと、1つのファイルに1つ足される', () => {
    const [text = ''] = texts({ J2: '１，３４７', ...CITED_2 });
    expect(changes({ J2: '１，３４７', ...CITED_2 })).toEqual(['指標ninzu 2025 （なし）→1,347 人']);
    expect(JSON.parse(text).actuals.at(-1)).toEqual({ year: 2025, printedYear: '令和7年度', value: { kind: 'number', value: 1347, printed: '１，３４７' }, evidence: [{ document: 'keikaku', line: 12, quote: '参加者数', place: '表1' }] });
  });

  test('足した所のほかは、1字も変わらない', () => {
    const before = THREE[0]?.text ?? '';
    const [after = ''] = texts({ J2: 147, ...CITED_2 });
    const kept = after.split('\n').filter((line) => before.split('\n').includes(line));
    expect(kept.length).toBeGreaterThanOrEqual(before.split('\n').length - 1);
    const { actuals: _after, ...rest } = JSON.parse(after);
    const { actuals: _before, ...same } = JSON.parse(before);
    expect(rest).toEqual(same);
  });

  test('状態は選択肢から、率は単位つきでも書ける', () => {
    expect(changes({ I3: '71.5%', K3: 'keikaku', L3: '１２', N3: '表2', I4: '設置', K4: 'keikaku（計画）', L4: 13, N4: '表3' })).toEqual(['指標ritsu 2024 （なし）→71.5 %', '指標center 2024 （なし）→設置 ']);
  });

  test('未公表も、ひとつの値', () => {
    expect(changes({ J2: '―（未集計）', ...CITED_2 })).toEqual(['指標ninzu 2025 （なし）→未公表 人']);
  });

  test('出典のない新しい値は断る', () => {
    expect(told({ J2: 147 })).toMatchInlineSnapshot(`"K2 指標ninzu › 出典：新しい値の出典が足りません（原資料、行、場所） → 値の書かれた原資料、その行、行の見出し（引用）、ページや欄（場所）を書いてください"`);
    expect(told({ J2: 147, ...CITED_2, L2: '表1' })).toMatchInlineSnapshot(`"L2 指標ninzu › 出典：行番号ではありません → 原資料の行番号を、1から数えた整数で書いてください"`);
    expect(told({ ...CITED_2 })).toMatchInlineSnapshot(`"K2 指標ninzu › 出典：出典だけが書かれ、値がありません → 値を書くか、この行の原資料・行・場所を消してください"`);
  });
});

describe('直した実績', () => {
  test('値だけを直すと、もとの出典と注が残る', () => {
    const [text = ''] = texts({ I2: 130 });
    expect(changes({ I2: 130 })).toEqual(['指標ninzu 2024 127→130 人']);
    expect(JSON.parse(text).actuals[0].evidence).toEqual(JSON.parse(THREE[0]?.text ?? '').actuals[0].evidence);
  });

  test('公開した値を空にしたら断る', () => {
    expect(told({ I2: null })).toMatchInlineSnapshot(`"I2 指標ninzu › 令和6年度（2024年度）：公開した値が、表では空になっています → 消えたのでなければ、もとの値（127人）に戻してください。まだなら「未公表」と書けます"`);
  });
});

test('数が文字になっている、単位が違う、選べない状態、式、日付は断る', () => {
  expect(told({ I2: '多数' })).toMatchInlineSnapshot(`"I2 指標ninzu › 令和6年度（2024年度）：数ではありません（いまの値：多数） → 数だけを書いてください。まだなら「未公表」、横線なら「—」と書けます"`);
  expect(told({ I2: '130件' })).toMatchInlineSnapshot(`"I2 指標ninzu › 令和6年度（2024年度）：単位が違います（件。この指標の単位は人） → 単位を外して数だけを書くか、指標の行を確かめてください"`);
  expect(told({ I4: '建設中' })).toMatchInlineSnapshot(`"I4 指標center › 令和6年度（2024年度）：選べない状態です（いまの値：建設中） → 未設置・設置 から選んでください"`);
  expect(told({ I2: { odd: '式が書かれています' } })).toMatchInlineSnapshot(`"I2 指標ninzu › 令和6年度（2024年度）：式が書かれています → 値だけを、数か文字で書いてください"`);
});

test('表の形が変えられていたら断る', () => {
  expect(told({ O1: '備考' })).toMatchInlineSnapshot(`"O1 表の見出し：知らない列「備考」があります → 列を足したり、見出しを変えたりしないでください。覚え書きは、ほかの表に書いてください"`);
  expect(told({ O2: '覚え' })).toMatchInlineSnapshot(`"O2 見出しのない列：見出しのない列に、書かれたものがあります → 消してください。取り込めるのは、見出しのある列だけです"`);
  expect(told({ B1: 'メモ' })).toMatchInlineSnapshot(`"A1 表の見出し：列「版」がありません → もう一度書き出した表（npm run excel:export）に、値を写してください"`);
  expect(told({ J1: '令和6年度（2024年度）' })).toMatchInlineSnapshot(`"J1 表の見出し：列「令和6年度（2024年度）」が2つあります → 片方の列を消してください"`);
  expect(told({ D5: '新しい指標' })).toMatchInlineSnapshot(`"A5 キー：キーのない行があります → 行を足さないでください。新しい指標は、先に指標のファイルを作ります"`);
  expect(importResults([['あ', 'い']], THREE).problems.map(({ problem }) => problem)).toEqual(['実績の表ではありません']);
});

test('知らない指標、2つの行、書き出したあとに変わったファイルは断る', () => {
  expect(told({ A2: '032093/keikaku/ninzuu' })).toContain('知らない指標です → キーの列を変えないでください。もしかすると 032093/keikaku/ninzu です');
  expect(told({ A3: '032093/keikaku/ninzu', B3: 'v-ninzu' })).toContain('同じ指標の行が2つあります');
  expect(told({ B2: 'v-mae' })).toContain('表を書き出したあとに、この指標のファイルが変わりました');
});

test('誤りがひとつでもあれば、ひとつも書き換えない', () => {
  const { files, changes: found, problems } = importResults(withCells({ J2: 147, ...CITED_2, I3: '多数' }), THREE);
  expect([files.size, found.length, problems.length]).toEqual([0, 1, 1]);
});
