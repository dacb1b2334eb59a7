import { expect, test } from 'vitest';
import { state, targetSeries, value, yearLabels } from '../../charts/series.fixture.ts';
import { drawn, type Component } from './drawn.fixture.ts';
import PeriodAxis from './PeriodAxis.astro';
import Schedule from './Schedule.astro';
import SmallMultiples from './SmallMultiples.astro';
import TargetPath from './TargetPath.astro';

const words = { id: 'figure', title: '図の題', desc: '図の説明' };
const now = { year: 2026, label: '今年度' };
const range = { from: 2008, to: 2028, yearLabels: yearLabels(2008, 2028), now };

/** 累計の目標と1年分、公表された実績、まだの年度、指したときの文。 */
const results = targetSeries([127, 147, 167], {
  actuals: [{ ...value(2020, 120), tip: '令和2年度の実績：120件　出典3' }, state(2021, 'blank', '空欄'), state(2022, 'absent', '未公表')],
  yearly: [{ ...value(2021, 20), label: '+20件', shortLabel: '+20' }, { ...value(2022, 20), label: '+20件', shortLabel: '+20' }],
  baseline: { ...value(2018, 100), tip: '平成30年度の基準：100件　出典1' },
});

const panels = [
  { place: '岩手県一関市', name: '協働事業数', href: '/a/', desc: '説明A', series: targetSeries([10, 20]) },
  { place: '千葉県富里市（推定）', name: '協働事業数', href: '/b/', desc: '説明B', series: targetSeries([null, 40], { baseline: value(2018, 5) }) },
];

const time = {
  ...range,
  rows: [
    { place: '岩手県一関市の根拠', name: '基本計画', href: null, notes: [], marks: [{ kind: 'event', year: 2021, label: '令和4年3月' }] },
    { place: '岩手県一関市の前の計画', name: '第2次', href: null, notes: [], marks: [{ kind: 'until', year: 2023, label: 'R5まで' }] },
    { place: '栃木県那須塩原市（推定）の関連', name: '指針', href: null, notes: [], marks: [{ kind: 'from', year: 2011, label: 'H23から' }] },
  ],
};

const schedule = { ...range, from: 2024, rows: [{ ordinal: null, name: '事業', href: null, note: null, startsGroup: false, summary: 'R6から実施', cells: [{ year: 2024, kind: 'do', word: '実施' }, { year: 2025, kind: 'continue', word: '→' }] }] };

test.each([
  ['target-path-results', TargetPath, { ...words, series: results }],
  ['small-multiples', SmallMultiples, { id: 'figure', panels }],
  ['period-axis-time', PeriodAxis, { ...words, series: time }],
  ['schedule-now', Schedule, { ...words, series: schedule }],
])('%s の図が変わらない', async (name, component, props) => {
  await expect(await drawn(component as Component, props)).toMatchFileSnapshot(`./snapshots/${name}.html`);
});

test('並べた図は、同じ目盛りと同じ年度尺を持つ', async () => {
  const html = await drawn(SmallMultiples as Component, { id: 'figure', panels });
  const ticks = [...html.matchAll(/class="value" x="-8" y="([\d.]+)"/g)].map((match) => match[1]);
  expect(ticks.slice(0, ticks.length / 2)).toEqual(ticks.slice(ticks.length / 2));
  expect(html.match(/>2018</g)).toHaveLength(2);
});

test('指したときの文は、内容のある印だけにつく', async () => {
  const html = await drawn(TargetPath as Component, { ...words, series: results });
  expect(html.match(/<title>[^<]+/g)).toEqual(['<title>平成30年度の基準：100件 出典1', '<title>令和2年度の実績：120件 出典3']);
});
