import { expect, test } from 'vitest';
import { atlasOf, entry, town, townWith } from './town.fixture.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const listing = (node: string, relisted = false): unknown => ({ node, ordinal: null, title: '事業', relisted, evidence });

test('再掲は1つの事業で、掲載の数には入る', () => {
  const entries = townWith('jigyo', { listings: [listing('sesaku'), listing('hoshin', true)] });
  expect(atlasOf(entries).plans[0]?.counts).toMatchObject({ projects: 1, listings: 2, relisted: 1 });
});

test('段は、印刷された名ごとに数える', () => {
  expect(atlasOf(town()).plans[0]?.counts.levels).toEqual([{ level: '基本方針', count: 1 }, { level: '施策', count: 1 }]);
  const unnamed = townWith('structure', { nodes: [{ id: 'sesaku', parent: null, ordinal: '14', level: null, canonical: 'measure', title: '題', evidence }] });
  expect(atlasOf(unnamed).plans[0]?.counts.levels).toEqual([{ level: '施策（段の名の記載なし）', count: 1 }]);
});

test('区分と ◎○ を数える', () => {
  const mark = { printed: '新', canonical: 'new', evidence };
  const actors = [{ actor: '市', role: 'lead', printed: '◎', evidence }, { actor: '市民等', role: 'participant', printed: '○', evidence }];
  const entries = [...townWith('jigyo', { mark, actors }), entry('project', 'jigyo-2', { order: 2, actors: [{ actor: '市', role: 'participant', printed: '○', evidence }] }, 'keikaku')];
  const counts = atlasOf(entries).plans[0]?.counts;
  expect(counts?.marks).toEqual([{ canonical: 'new', count: 1 }]);
  expect(counts?.leads).toEqual([{ actor: '市', leads: 1, participants: 1 }, { actor: '市民等', leads: 0, participants: 1 }]);
});

test('事業と指標は、並び順のとおり', () => {
  const entries = [...townWith('jigyo', { order: 2 }), entry('project', 'hajime', { order: 1 }, 'keikaku')];
  expect(atlasOf(entries).projects.map(({ id }) => id)).toEqual(['hajime', 'jigyo']);
});
