import { expect, test } from 'vitest';
import { projectCounts, state, targetSeries, twoPointSeries, value, yearLabels } from '../../charts/series.fixture.ts';
import BudgetBars from './BudgetBars.astro';
import { drawn, type Component } from './drawn.fixture.ts';
import FiscalScale from './FiscalScale.astro';
import PeriodAxis from './PeriodAxis.astro';
import RoleMark from './RoleMark.astro';
import Schedule from './Schedule.astro';
import StateChange from './StateChange.astro';
import TargetPath from './TargetPath.astro';
import TwoPoint from './TwoPoint.astro';

const words = { id: 'figure', title: '図の題', desc: '図の説明' };
const snapshot = (name: string) => `./snapshots/${name}.html`;

const budget = {
  words: { parts: '内訳（左から）' },
  rows: [
    { name: '広報の充実', href: '/a/', note: '人事秘書課', direction: 'expense', yen: 12_500_000, label: '12,500', word: null, parts: [] },
    {
      name: '区・町内会運営費補助',
      href: null,
      note: '市民協働課、環境課',
      direction: 'expense',
      yen: 65_835_000,
      label: '65,835（計算値）',
      word: null,
      parts: [
        { name: '区交付金', label: '24,484', yen: 24_484_000 },
        { name: '区長報酬', label: '11,421', yen: 11_421_000 },
        { name: '資源ごみ回収奨励金', label: '29,930', yen: 29_930_000 },
      ],
    },
    { name: '広告掲載', href: null, note: null, direction: 'revenue', yen: 1_020_000, label: '1,020', word: '収入', parts: [] },
  ],
  counted: [
    { glyph: '-', hiddenGlyph: '値の記載なし', name: '予算欄が「-」の事業', note: null, label: '12事業' },
    { glyph: '', hiddenGlyph: '空欄', name: '予算欄が空白の事業', note: null, label: '1事業' },
  ],
};

const schedule = {
  from: 2024,
  to: 2028,
  yearLabels: yearLabels(2024, 2028),
  rows: [
    {
      ordinal: '⑪',
      name: '「地域づくり計画」の市政への反映',
      href: '/11/',
      note: null,
      startsGroup: true,
      summary: 'R6から検討、R8から実施',
      cells: ['検討', '→', '実施', '→', '→'].map((word, index) => ({
        year: 2024 + index,
        word,
        kind: word === '→' ? 'continue' : word === '検討' ? 'consider' : 'do',
      })),
    },
  ],
};

const periods = {
  from: 2008,
  to: 2028,
  yearLabels: yearLabels(2008, 2028),
  rows: [
    {
      place: '千葉県富里市（推定）',
      name: '協働のまちづくり推進計画',
      href: '/plan/',
      notes: ['平成23年度（2011年度）から10年間。'],
      marks: [
        { kind: 'period', from: 2011, to: 2015, label: '前期' },
        { kind: 'unwritten', from: 2016, to: 2020, label: '後期' },
      ],
    },
    {
      place: '栃木県那須塩原市（推定）',
      name: '基本政策5',
      href: null,
      notes: [],
      marks: [
        { kind: 'baseline', year: 2014, label: '基準' },
        { kind: 'target', year: 2022, label: '目標' },
      ],
    },
  ],
};

const strip = { from: 2008, to: 2028, yearLabels: yearLabels(2008, 2028), marks: [{ kind: 'stated', from: 2020, to: 2024, label: null }] };
const change = {
  baseline: { role: '基準', year: '平成26年度（2014年度）', state: '未設置' },
  target: { role: '目標', year: '令和4年度（2022年度）', state: '設置' },
  actual: null,
};

test.each([
  ['target-path', TargetPath, { ...words, series: projectCounts() }],
  ['target-path-uncertain', TargetPath, { ...words, series: targetSeries([null, null]) }],
  ['two-point', TwoPoint, { ...words, series: twoPointSeries() }],
  ['two-point-dash', TwoPoint, { ...words, series: twoPointSeries({ baseline: state(2022, 'dash', '—'), target: value(2028, 90) }) }],
  ['budget-bars', BudgetBars, { ...words, series: budget }],
  ['schedule', Schedule, { ...words, series: schedule }],
  ['period-axis', PeriodAxis, { ...words, series: periods }],
  ['fiscal-scale-rule', FiscalScale, { ...words, series: { ...strip, from: 2020, to: 2024 }, variant: 'rule' }],
  ['fiscal-scale-strip', FiscalScale, { ...words, series: strip, variant: 'strip' }],
  ['state-change', StateChange, { series: change }],
  ['role-mark', RoleMark, { kind: 'lead', label: '◎ 先導的に取り組む' }],
])('%s の図が変わらない', async (name, component, props) => {
  await expect(await drawn(component as Component, props)).toMatchFileSnapshot(snapshot(name));
});

test('どの図にも、インラインの style がない', async () => {
  const html = await drawn(TargetPath as Component, { ...words, series: projectCounts() });
  expect(html).not.toContain('style=');
});

test('HTMLの記号は、そのままの文字として描く', async () => {
  const html = await drawn(StateChange as Component, { series: { ...change, target: { ...change.target, state: '<b>設置</b>' } } });
  expect(html).toContain('&lt;b&gt;設置&lt;/b&gt;');
});
