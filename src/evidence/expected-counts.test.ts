import { expect, test } from 'vitest';
import { allCounts, countFindings, countsOf } from './expected-counts.ts';
import { contentFile } from './sample.fixture.ts';

test('数えた件数がちがえば、名と件数を言う', () => {
  const node = (canonical: string): unknown => ({ canonical });
  const files = [contentFile('structure', 'structure', { nodes: [node('pillar'), node('policy'), node('measure')] })];
  const counts = countsOf('004_4a7a9acf42a67d2d.txt', files);
  expect(counts.slice(0, 3)).toEqual([{ name: '柱', counted: 1, expected: 1 }, { name: '政策', counted: 1, expected: 4 }, { name: '施策', counted: 1, expected: 5 }]);
  expect(countFindings('004', counts)[0]).toEqual({ check: 'count', file: '004', place: '政策', problem: '政策は 4 のはずですが、内容には 1 あります' });
});

test('件数を数えた覚えのない資料は、確かめない', () => {
  expect(countsOf('new.txt', [])).toEqual([]);
});

test('予算・区分・印・欄を、種類ごとに数える', () => {
  const amounts = { kind: 'amounts', amounts: [{}, {}, {}] };
  const project = (budget: unknown, canonical: string, role: string): unknown => ({ budget, mark: { canonical }, actors: [{ role }], listings: [{ relisted: false }, { relisted: true }], schedule: { cells: [{}, {}] } });
  const files = [contentFile('project', 'a', project(amounts, 'new', 'lead')), contentFile('project', 'b', project({ kind: 'dash' }, 'expanded', 'participant'))];
  const counted = Object.fromEntries(countsOf('002_b663aca6f4db9617.txt', files).map(({ name, counted: count }) => [name, count]));
  expect(counted).toMatchObject({ 事業: 2, 新規: 1, 拡充: 1, 継続: 0, 先導の印: 1, 参加の印: 1, 実施年度の欄: 4 });
  expect(allCounts(files)).toContain(3);
});
