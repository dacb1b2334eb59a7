import { describe, expect, test } from 'vitest';
import { checkCity, type CityCheck } from './check-city.ts';
import type { ContentFile } from './content-tree.ts';
import { cityReport, evidenceReport } from './evidence-report.ts';
import { cite, contentFile, indicatorFile, planFile, projectFile, SAMPLE_LINES, SAMPLE_NAME, sampleBytes, sampleFiles, sourceFile } from './sample.fixture.ts';

const run = (files: readonly ContentFile[], lines = SAMPLE_LINES): CityCheck => checkCity('999999-mihon', files, (name) => (name === SAMPLE_NAME ? sampleBytes(lines) : undefined));
const found = (check: CityCheck): string[] => check.findings.map((finding) => `${finding.check} ${finding.place}`);
const withIndicator = (file: ContentFile): ContentFile[] => [sourceFile(), planFile(), file, projectFile()];
const withProject = (change: Record<string, unknown>): ContentFile[] => [sourceFile(), planFile(), indicatorFile(), projectFile(change)];

test('資料のとおりの内容には誤りがない', () => {
  const check = run(sampleFiles());
  expect(check.findings).toEqual([]);
  expect(check.documents[0]?.check).toMatchObject({ figures: 8, carried: 8 });
  expect(check.columns).toEqual({ all: 2, wrong: 0 });
});

test('報告は件数を日本語で言う', () => {
  expect(cityReport(run(sampleFiles()))).toMatchInlineSnapshot(`
    "■ 999999-mihon　mihon.txt
       資料の数　8/8（100.0%）が内容にあります
       引用　　　10/10（100.0%）が挙げた行にあります
       語句　　　14/14（100.0%）が原文のままです
       作りもの　16 の数のうち 0 が資料にありません
       列　　　　2 の欄のうち取り違え 0
       読み　　　印刷された形と数の 7 組のうち食い違い 0
       要約　　　1 のうち貼り付け 0、同じ文字の続きは最長 12"
  `);
  expect(evidenceReport([run(sampleFiles())])).toContain('誤りはありません');
});

describe('仕込んだ誤りに気づく', () => {
  test('資料のファイルが書き換わっている', () => {
    expect(found(run(sampleFiles(), [...SAMPLE_LINES, '追記']))).toEqual(['file file', 'file file', 'file file']);
  });

  test('資料のファイルが手元にない', () => {
    const check = checkCity('999999-mihon', sampleFiles(), () => undefined);
    expect(check.findings.map(({ problem }) => problem)).toEqual(['原資料「mihon.txt」が手元のフォルダにありません', '原資料「keikaku」が sources/ か手元のフォルダにありません（これを指す出典は 10 件）']);
  });

  test('引用が別の行にある', () => {
    const check = run(withProject({ departments: [{ text: '市民協働課', evidence: [cite(11, '市民協働課')] }] }));
    expect(check.findings.find((finding) => finding.check === 'quote')?.problem).toBe('「市民協働課」は keikaku の 11 行目にありません。同じ語句は 12 行目にあります');
  });

  test('行番号が資料の終わりより後ろにある', () => {
    expect(run(withProject({ evidence: [cite(99, '担当')] })).findings.map(({ problem }) => problem)).toContain('「keikaku」は 12 行までです（書かれた行：99）');
  });

  test('資料の数が内容にない', () => {
    const check = run(withProject({ budget: null }));
    expect(check.findings.map(({ problem }) => problem)).toEqual(['「担当 市民協働課 予算 300千円」の 300 を、この行を出典とする内容が持っていません（行：担当　市民協働課　予算 300千円）']);
    expect(check.documents[0]?.check.carried).toBe(7);
  });

  test('数だけの行を除く理由が、その行にない数を指している', () => {
    const files = sampleFiles().map((file) => (file.kind === 'source' ? { ...file, data: { ...(file.data as object), notFigures: [{ line: 12, text: '32', reason: 'ページ番号' }] } } : file));
    expect(found(run(files))).toEqual(['quote notFigures 12行目']);
  });

  test('値が1桁ちがう', () => {
    expect(found(run(withIndicator(indicatorFile('2,335', '2,600'))))).toEqual(expect.arrayContaining(['lacking 8行目', 'invented targets[0].value.value', 'invented targets[0].value.printed', 'label targets[0].value.printed', 'column targets[0]']));
  });

  test('円の桁がちがう', () => {
    const amounts = [{ yen: 3000000, direction: 'expense', printed: '300千円' }];
    expect(found(run(withProject({ budget: { kind: 'amounts', amounts, evidence: [cite(12, '予算')] } })))).toEqual(['invented budget.amounts[0].yen', 'pair budget.amounts[0].yen']);
  });

  test('現状と目標を取り違えている', () => {
    expect(found(run(withIndicator(indicatorFile('2,500', '2,335'))))).toEqual(['column baseline', 'column targets[0]']);
  });

  test('課の名が1文字ちがう', () => {
    expect(found(run(withProject({ departments: [{ text: '市民共働課', evidence: [cite(12, '市民協働課')] }] })))).toEqual(['label departments[0].text']);
  });

  test('直した形は、読み替えがあれば認める', () => {
    const corrections = [{ printed: '市民協働課', corrected: '市民共働課', kind: 'typo', reason: '誤字' }];
    expect(found(run(withProject({ departments: [{ text: '市民共働課', corrections, evidence: [cite(12, '市民協働課')] }] })))).toEqual([]);
  });

  test('要約に資料にない数がある', () => {
    const contents = [{ text: '40人が相談しました。', evidence: [cite(12, '担当')] }];
    expect(run(withProject({ contents })).findings.map(({ problem }) => problem)).toEqual(['「40人が相談しました。」の 40 は、出典の行（keikaku 12行目）にありません（印刷された行を出典に加えるか、わたしたちの数えた数なら漢数字で書いてください）']);
  });

  test('原文を貼り付けている', () => {
    const contents = [{ text: '担い手を育てるために、暮らしの中の学びの場を少しずつ増やしていきます。', evidence: [cite(10, '担い手')] }];
    expect(run(withProject({ contents })).findings.map(({ problem }) => problem)).toEqual(['原文と 33 文字が続けて同じです（25 文字まで）：「担い手を育てるために暮らしの中の学びの場を少しずつ増やしていきます」']);
  });

  test('紹介文の数が、資料にも件数にもない', () => {
    const prose: ContentFile = { ...contentFile('prose', 'plan', '2024年度からの計画で、指標は1つ、事業は77です。'), file: 'content/999999-mihon/mihon/plan.mdx' };
    expect(run([...sampleFiles(), prose]).findings.map(({ problem }) => problem)).toEqual(['77 は、原資料にも、内容の件数にもありません']);
  });
});
