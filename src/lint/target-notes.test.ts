import { describe, expect, test } from 'vitest';
import { noBaseline } from './baseline.ts';
import { measureWithoutIndicator } from './coverage.ts';
import { at, exampleIndicator, examplePlan, noted } from './example-indicator.fixture.ts';
import { belowImpliedLevel } from './implied-level.ts';
import { RULES, type LintNote } from './lint-note.ts';
import { targetOutsidePeriod } from './period.ts';
import { flatTarget, singleTargetYear } from './steps.ts';
import { indicatorNotes } from './target-notes.ts';
import { noUnit, unitClash } from './unit.ts';

const said = (notes: readonly LintNote[]): string[] => notes.map((note) => note.sentence);
const HALF = '実施件数が減る見込みです。目標件数を、前年度実績の１/2としています。';

describe('基準の値がない', () => {
  test('基準そのものがない', () => {
    expect(said(noBaseline(exampleIndicator({ targets: [at(2020, 5)] })))).toEqual(['基準の値がありません。基準から目標までにどれだけ変わるかは、計算できません。']);
  });
  test('印刷された横線は、そのまま引く', () => {
    expect(said(noBaseline(exampleIndicator({ baseline: at(2014, { kind: 'dash', printed: '—' }) })))[0]).toBe('基準の欄には「—」と印刷されています。基準から目標までにどれだけ変わるかは、計算できません。');
  });
  test('空欄と未公表を、言い分ける', () => {
    expect(said(noBaseline(exampleIndicator({ baseline: at(2014, { kind: 'blank' }) })))[0]).toContain('基準の欄は空いています');
    expect(said(noBaseline(exampleIndicator({ baseline: at(2014, { kind: 'unpublished' }) })))[0]).toContain('基準の値は「未公表」です');
  });
  test('数や状態の基準があれば、言わない', () => {
    expect(noBaseline(exampleIndicator({ baseline: at(2014, 0) }))).toEqual([]);
    expect(noBaseline(exampleIndicator({ baseline: at(2014, { kind: 'state', state: '未設置', reached: false }) }))).toEqual([]);
  });
});

describe('目標の年度が1つだけ', () => {
  test('1つなら言い、2つなら言わない', () => {
    expect(said(singleTargetYear(exampleIndicator({ targets: [at(2024, 5)] })))).toEqual(['目標は令和6年度（2024年度）だけです。途中の年度の目標は、資料にありません。']);
    expect(singleTargetYear(exampleIndicator({ targets: [at(2023, 4), at(2024, 5)] }))).toEqual([]);
  });
  test('状態の目標と、目標のない指標では言わない', () => {
    expect(singleTargetYear(exampleIndicator({ targets: [at(2024, { kind: 'state', state: '設置', reached: true })] }))).toEqual([]);
    expect(singleTargetYear(exampleIndicator({}))).toEqual([]);
  });
});

describe('目標が変わらない', () => {
  test('続く年度を1つの文にする', () => {
    const notes = flatTarget(exampleIndicator({ targets: [at(2020, 6000), at(2021, 6100), at(2022, 6200), at(2023, 6200), at(2024, 6200)] }));
    expect(said(notes)).toEqual(['令和4年度（2022年度）から令和6年度（2024年度）まで、目標は6,200件のままです。']);
  });
  test('基準と同じ目標', () => {
    expect(said(flatTarget(exampleIndicator({ baseline: at(2019, 33), targets: [at(2024, 33)] })))).toEqual(['基準と令和6年度（2024年度）の目標は、どちらも33件です。']);
  });
  test('読み取りの確かでない値どうしは、同じとは言わない', () => {
    const uncertain = { kind: 'uncertain', candidates: ['4人'], reason: '分かれている' };
    expect(flatTarget(exampleIndicator({ targets: [at(2020, uncertain), at(2021, uncertain)] }))).toEqual([]);
  });
});

describe('注から計算した数より小さい目標', () => {
  test('前年度実績の1/2という注から逆に計算し、計算値だと言う', () => {
    const notes = belowImpliedLevel(exampleIndicator({ targets: [at(2020, noted(55, HALF)), at(2021, 100), at(2022, 105), at(2023, 110)] }));
    expect(said(notes)).toEqual([
      '令和2年度（2020年度）の55件は、注によれば前年度実績の1/2です。逆に計算すると110件です（55 × 2。計算値で、資料に印刷された実績ではありません）。令和3年度（2021年度）の100件、令和4年度（2022年度）の105件は、それより小さい目標です。',
    ]);
  });
  test('下回る目標がない、分数のない注、少ないほど良い指標では言わない', () => {
    expect(belowImpliedLevel(exampleIndicator({ targets: [at(2020, noted(55, HALF)), at(2021, 110)] }))).toEqual([]);
    expect(belowImpliedLevel(exampleIndicator({ targets: [at(2020, noted(55, '見込みです。')), at(2021, 1)] }))).toEqual([]);
    expect(belowImpliedLevel(exampleIndicator({ direction: 'down', targets: [at(2020, noted(55, HALF)), at(2021, 1)] }))).toEqual([]);
  });
});

describe('単位', () => {
  test('件数なのに人', () => {
    const indicator = exampleIndicator({ name: '空き店舗活用補助金交付件数', unit: { printed: '人' } });
    expect(said(unitClash(indicator))).toEqual(['指標の名は「件数」ですが、単位は「人」と印刷されています。何を1と数えるかは、資料に書かれていません。']);
  });
  test('（累計）の前の語で見る。割る単位は、割る前で見る', () => {
    expect(unitClash(exampleIndicator({ name: 'マッチング件数（累計）', unit: { printed: '組' } }))).toHaveLength(1);
    expect(unitClash(exampleIndicator({ name: '利用回数', unit: { printed: '回／年' } }))).toEqual([]);
    expect(unitClash(exampleIndicator({ name: '自治会加入率', unit: { printed: '%' } }))).toEqual([]);
  });
  test('単位の印刷がない。あるかないかの指標では言わない', () => {
    const unit = { printed: null, reason: '印刷がない' };
    expect(said(noUnit(exampleIndicator({ unit })))).toEqual(['単位が印刷されていません。何を1と数えるかは、資料に書かれていません。']);
    expect(noUnit(exampleIndicator({ unit, accumulation: 'presence' }))).toEqual([]);
  });
});

test('計画期間の外の目標', () => {
  const notes = targetOutsidePeriod(exampleIndicator({ targets: [at(2024, 4), at(2025, 5)] }));
  expect(said(notes)).toEqual(['計画期間は令和2年度（2020年度）から令和6年度（2024年度）までです。令和7年度（2025年度）の目標は、その外にあります。']);
});

describe('指標のない施策', () => {
  test('指標のある施策を除いて、1つずつ言う', () => {
    expect(said(measureWithoutIndicator(examplePlan([{}])))).toEqual(['施策「第二の施策」には、指標がありません。']);
  });
  test('柱に指標があれば、その下の施策にもあるとみなす', () => {
    expect(measureWithoutIndicator(examplePlan([{ owner: { kind: 'node', node: 'top' } }]))).toEqual([]);
  });
  test('指標が1つもない計画では、1度だけ言う', () => {
    expect(said(measureWithoutIndicator(examplePlan([])))).toEqual(['この計画には、指標がありません。2の施策のどれにも、数値の目標は書かれていません。']);
  });
});

test('どの文も、よしあしを言わない', () => {
  const notes = indicatorNotes(exampleIndicator({ name: '回数', unit: { printed: '人' }, targets: [at(2025, 4)] }));
  expect(notes.map((note) => note.rule)).toEqual(['noBaseline', 'singleTargetYear', 'unitClash', 'targetOutsidePeriod']);
  expect([...said(notes), ...Object.values(RULES)].join()).not.toMatch(/悪|低すぎ|高すぎ|問題|不十分|甘|誤り/u);
});
