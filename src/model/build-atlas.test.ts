import { describe, expect, test } from 'vitest';
import { BrokenReferences } from './references.ts';
import { atlasOf, brokenIn, entry, onlyIndicator, onlyProject, town, townWith } from './town.fixture.ts';

const evidence = (document: string, line = 3): unknown[] => [{ document, line, quote: '見出し', place: '第1章' }];

test('正しい市は、切れた参照なしに組み上がる', () => {
  expect(brokenIn(town())).toEqual([]);
  const atlas = atlasOf(town());
  expect([atlas.cities, atlas.plans, atlas.projects, atlas.indicators, atlas.schemes, atlas.sources].map((items) => items.length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(atlas.thisYear).toBe(2026);
});

test('行き来ができる：項目から事業、事業から指標と制度、制度から計画', () => {
  const atlas = atlasOf(town());
  const project = onlyProject(atlas);
  expect(project.nodes[0]?.listings[0]?.project).toBe(project);
  expect(project.nodes[0]?.parent?.children).toContain(project.nodes[0]);
  expect(project.indicators).toEqual([onlyIndicator(atlas)]);
  expect(project.schemes).toEqual(atlas.schemes);
  expect(atlas.schemes[0]?.lines[0]?.plan).toBe(atlas.plans[0]);
  expect(atlas.sources[0]?.plans).toEqual(atlas.plans);
});

describe('切れた参照', () => {
  test('すべてのファイルの切れた参照を、一度に示す', () => {
    const entries = [
      ...town().filter(({ id }) => !['plan', 'structure', 'jigyo', 'shihyo', 'hojo'].includes(id)),
      entry('plan', 'plan', { sources: ['nai'] }, 'keikaku'),
      entry('structure', 'structure', { nodes: [{ id: 'sesaku', parent: 'nai', ordinal: null, level: null, canonical: 'measure', title: '題', evidence: evidence('keikaku') }] }, 'keikaku'),
      entry('project', 'jigyo', { listings: [{ node: 'nai', ordinal: null, title: '事業', evidence: evidence('keikaku') }], patterns: ['nai'] }, 'keikaku'),
      entry('indicator', 'shihyo', { owner: { kind: 'project', project: 'nai' } }, 'keikaku'),
      entry('scheme', 'hojo', { planLines: [{ plan: 'nai', place: '表1' }, { plan: 'keikaku', project: 'nai', node: 'nai', place: '表2' }], patterns: ['nai'], replacedBy: 'nai' }),
    ];
    expect(brokenIn(entries)).toMatchInlineSnapshot(`
      [
        "plan.json（sources › 0）原資料「nai」が見つかりません",
        "structure.json（nodes › 0 › parent）上の項目「nai」が見つかりません",
        "jigyo.json（listings › 0 › node）体系の項目「nai」が見つかりません",
        "jigyo.json（patterns › 0）施策パターン「nai」が見つかりません",
        "shihyo.json（owner › project）事業「nai」が見つかりません",
        "hojo.json（planLines › 0 › plan）計画「nai」が見つかりません",
        "hojo.json（planLines › 1 › project）事業「nai」が見つかりません",
        "hojo.json（planLines › 1 › node）体系の項目「nai」が見つかりません",
        "hojo.json（patterns › 0）施策パターン「nai」が見つかりません",
        "hojo.json（replacedBy）支援制度「nai」が見つかりません",
      ]
    `);
  });
  test('投げるときは、すべてをまとめて投げる', () => {
    const entries = townWith('jigyo', { patterns: ['nai', 'mo-nai'] });
    expect(() => atlasOf(entries)).toThrow(BrokenReferences);
    expect(() => atlasOf(entries)).toThrow(/「nai」[\s\S]*「mo-nai」[\s\S]*いまあるのは kobo です/u);
  });
  test('出典の資料と行', () => {
    expect(brokenIn(townWith('shihyo', { evidence: [...evidence('nai'), ...evidence('keikaku', 11)] }))).toEqual([
      'shihyo.json（evidence › 0 › document）原資料「nai」が見つかりません',
      'shihyo.json（evidence › 1 › line）原資料「keikaku」は10行までです（いまの値：11）',
    ]);
  });
  test('計画期間の外の実施年度', () => {
    expect(brokenIn(townWith('jigyo', { schedule: { cells: [{ year: 2023, printed: '実施' }, { year: 2028, printed: '→' }, { year: 2029, printed: '→' }], evidence: evidence('keikaku') } }))).toEqual([
      'jigyo.json（schedule › cells › 0 › year）実施年度 2023 が計画期間（2024〜2028）の外です',
      'jigyo.json（schedule › cells › 2 › year）実施年度 2029 が計画期間（2024〜2028）の外です',
    ]);
  });
  test('体系がない計画、2度使われた項目のID、よその市のコード', () => {
    const nodes = (town().find(({ id }) => id === 'structure')?.data as { nodes: unknown[] }).nodes;
    expect(brokenIn(townWith('structure', { nodes: [...nodes, nodes[1]] }))).toEqual(['structure.json（nodes › 2 › id）体系の項目のID「sesaku」が2度使われています']);
    expect(brokenIn(town().filter(({ id }) => id !== 'structure'))[0]).toContain('structure.json（体系）がありません');
    expect(brokenIn(townWith('plan', { city: '082171' }))).toEqual(['plan.json（city）市のコードが、フォルダの市（032093）と違います']);
  });
});

describe('公開日', () => {
  test('まだの指標は、その日まで現れない', () => {
    const entries = townWith('shihyo', { publishOn: '2026-12-01' });
    expect(atlasOf(entries, '2026-11-30').indicators).toHaveLength(0);
    expect(atlasOf(entries, '2026-11-30').plans[0]?.counts.indicators).toBe(0);
    expect(atlasOf(entries, '2026-12-01').indicators).toHaveLength(1);
  });
  test('まだの計画は、事業も指標も現れない', () => {
    const entries = townWith('plan', { publishOn: '2027-04-01' }).filter(({ id }) => id !== 'hojo');
    const atlas = atlasOf(entries, '2026-11-21');
    expect([atlas.plans, atlas.projects, atlas.indicators].map((items) => items.length)).toEqual([0, 0, 0]);
    expect(atlasOf(entries, '2027-04-01').projects).toHaveLength(1);
  });
});

test('市はコードの順に並び、出典の資料を引ける', () => {
  const atlas = atlasOf(town());
  expect(atlas.sourceOf(atlas.cities[0]!, { document: 'keikaku', line: 1, quote: 'a', place: 'b' })).toBe(atlas.sources[0]);
  expect(() => atlas.sourceOf(atlas.cities[0]!, { document: 'nai', line: 1, quote: 'a', place: 'b' })).toThrow('原資料「nai」が見つかりません（032093）');
});
