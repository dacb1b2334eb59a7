import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { EXCLUSIONS } from './not-figures.ts';
import { sample } from './sample.fixture.ts';

const printed = (...lines: string[]): string[] => figuresOf(sample(lines), []).map((figure) => figure.printed);

describe('事実でない数字を、規則ごとに除く', () => {
  const cases: Record<string, readonly (readonly [string, string[]])[]> = {
    丸数字: [['① 3回の研修', ['3']], ['特に⑦財政的支援', []]],
    括弧の番号: [['- (1) 3つの役割', ['3']], ['（2）担い手', []], ['<p>(4) 適した分野</p>', []], ['会議（10か年）', ['10']]],
    先頭の番号: [['1 計画策定の背景', []], ['3-1 協働の考え方', []], ['## 2 組織を強化する', []], ['<p>2. 主体とその役割</p>', []], ['33 団体', ['33']], ['4人 7人', ['4', '7']], ['6,000 6,100', ['6,000', '6,100']]],
    章と次: [['# 第1章 第3次計画', []], ['第 2 次計画の5つの成果', ['5']]],
    段の名と番号: [['事業 11 反映', []], ['### 基本方針1 人づくり', []], ['基本施策 5 – 1 推進', []], ['協働モデル事業35の実現', ['35']]],
    注の番号: [['市民組織※1、企業', []], ['55件※ 100件', ['55', '100']]],
  };
  test.each(EXCLUSIONS.map(({ name }) => name))('%s', (name) => {
    for (const [line, expected] of cases[name] ?? []) expect([line, printed(line)]).toEqual([line, expected]);
    expect(cases[name]?.length).toBeGreaterThan(0);
  });

  test('表の行番号', () => {
    expect(printed('1\t相談件数\t件\t2,335')).toEqual(['2,335']);
    expect(printed('\t\t7\t8')).toEqual(['7', '8']);
  });

  test('タグの属性', () => {
    expect(printed('<table border="1"><td colspan="3">14校</td></table>')).toEqual(['14']);
  });

  test('ページ番号：改ページの跡（空行2つ）のあとの、数だけの行', () => {
    expect(printed('終わり', '', '', '32', '', '次')).toEqual([]);
    expect(printed('登録者数', '32')).toEqual(['32']);
    expect(printed('登録者数', '', '32')).toEqual(['32']);
  });

  test('目次：目次の見出しから、ページのついた行が続くあいだ', () => {
    expect(printed('## 目 次', '### 第1章', '1 背景\t4', '資料編\t26', '----', '回数\t26')).toEqual(['26']);
  });
});

test('notFigures に書いた数は、その行でだけ除く', () => {
  const source = sample(['32頁 40件', '32件']);
  expect(figuresOf(source, [{ line: 1, text: '32頁' }]).map(({ line, printed: text }) => [line, text])).toEqual([[1, '40'], [2, '32']]);
});

test('元号のない年度は、前の行の元号で読む', () => {
  const years = figuresOf(sample(['現状 (令和4年度)', '6年度\t7年度']), []).filter((figure) => figure.line === 2);
  expect(years.map((figure) => figure.readings)).toEqual([[6, 2024], [7, 2025]]);
});
