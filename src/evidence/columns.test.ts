import { expect, test } from 'vitest';
import { checkColumns } from './columns.ts';
import { cite, contentFile, sample } from './sample.fixture.ts';

const check = (lines: readonly string[], kind: string, data: unknown): string[] =>
  checkColumns([contentFile(kind, 'x', data)], new Map([['keikaku', sample(lines)]])).findings.map(({ problem }) => problem);

const ACTORS = ['No.\t取組\t市民等\t市', '1\t情報発信\t<input type="radio"/>\t◎', '2\t研修\t\t◎'];
const actor = (name: string, printed: string, line: number): unknown => ({ actor: name, printed, evidence: [cite(line, '情報発信')] });

test('◎○が主体の列にある', () => {
  expect(check(ACTORS, 'project', { actors: [actor('市民等', '○', 2), actor('市', '◎', 2)] })).toEqual([]);
  expect(check(ACTORS, 'project', { actors: [actor('市民等', '◎', 2), actor('市民等', '○', 3)] })).toEqual(['「◎」は、市民等 の列にありません（その列：○）', '「○」は、市民等 の列にありません（その列：空欄）']);
});

const schedule = (years: readonly string[]): unknown => ({ schedule: { cells: years.map((printed, index) => ({ year: 2024 + index, printed })), evidence: [cite(2, '実施年度')] } });

test('実施年度の印が年度の列にある', () => {
  const lines = ['令和4年度', '内容\t実施年度', '\t6年度\t7年度', '\t検討\t→'];
  expect(check(lines, 'project', schedule(['検討', '→']))).toEqual([]);
  expect(check(lines, 'project', schedule(['→', '検討']))).toHaveLength(2);
  expect(check(['令和4年度', '内容\t実施年度\t6年度 実施\t7年度 →'], 'project', schedule(['実施', '→']))).toEqual([]);
});

const ROW = ['令和2年度 令和3年度', '件数', '', '55件※ 100件'];
const target = (year: number, printed: string): unknown => ({ year, value: { kind: 'number', value: 1, printed }, evidence: [cite(4, '55件※ 100件')] });

test('表でない行は、数と年度の順番で確かめる', () => {
  expect(check(ROW, 'indicator', { targets: [target(2020, '55件※'), target(2021, '100')], evidence: [cite(1, '令和2年度')] })).toEqual([]);
  expect(check(ROW, 'indicator', { targets: [target(2020, '100')], evidence: [cite(1, '令和2年度')] })).toEqual(['「100」は、2020 の列にありません（その列：55）']);
});

test('数の個数が年度と合わなければ、列は決められないので確かめない', () => {
  expect(checkColumns([contentFile('indicator', 'x', { targets: [target(2020, '4')], evidence: [cite(1, '令和2年度')] })], new Map([['keikaku', sample(['令和2年度 令和3年度', '件数', '', '4人'])]])).all).toBe(0);
});

test('2,500 の列に 500 は合わない', () => {
  const lines = ['名\t令和2年度', '件数\t2,500'];
  expect(check(lines, 'indicator', { targets: [{ year: 2020, value: { kind: 'number', value: 500, printed: '500' }, evidence: [cite(2, '件数')] }] })).toHaveLength(1);
});
