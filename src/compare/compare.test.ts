import { describe, expect, test } from 'vitest';
import type { PlanView } from '../model/index.ts';
import { Concepts } from '../schema/index.ts';
import { conceptGroups } from './concepts.ts';
import { DEFINITION_TOPICS } from './definitions.ts';
import { exampleCities } from './example-cities.fixture.ts';
import { lineages } from './lineage.ts';
import { missingCounts } from './missing.ts';
import { patternRows } from './patterns.ts';
import { planLabel } from './plan-label.ts';
import { VERIFIABILITY } from './verifiability.ts';

const atlas = exampleCities();
const planOf = (title: string): PlanView => atlas.plans.find((plan) => plan.data.displayTitle === title) as PlanView;

describe('道具 × 市', () => {
  const rows = patternRows(atlas);
  test('どの市にもない道具は外し、ある道具では空の市も残す', () => {
    expect(rows.map((row) => [row.pattern.id, row.cells.map((cell) => [cell.city.name, cell.entries.length])])).toEqual([
      ['insurance', [['岩手県一関市', 0], ['千葉県富里市（推定）', 1]]],
      ['bank', [['岩手県一関市', 0], ['千葉県富里市（推定）', 1]]],
    ]);
  });
  test('制度で言えた事業は重ねず、日付のある動きと額を添える', () => {
    expect(rows[0]?.cells[1]?.entries).toEqual([{ name: '市民活動保険', path: '/schemes/122335/hoken/', since: '令和3年度 創設', amount: '2,000千円' }]);
  });
  test('制度のない事業は、区分と計画の年度を言う。横線の予算から額を作らない', () => {
    expect(rows[1]?.cells[1]?.entries[0]).toMatchObject({ name: '人材バンクの創設', since: '新規 R2〜R6（2020〜2024）', amount: null });
  });
});

describe('確かめられること', () => {
  const sheet = (title: string): Record<string, string> => Object.fromEntries(VERIFIABILITY.map((item) => [item.id, item.of(planOf(title)).text]));
  test('書かれていることを、数と場所で言う', () => {
    expect(sheet('新しい計画')).toEqual({
      period: 'R2〜R6（2020〜2024）', indicators: '1つの指標', baselines: '記載なし。1は印刷された横線', yearly: '記載なし', results: '未公表', departments: '2つの事業のうち1',
      budget: '1つの事業に額、1つの事業は横線', actors: '記載なし', schedule: '記載なし', marks: '2つの事業のうち2', issues: '1つの課題の節', review: '記載なし', surveys: '記載なし',
    });
  });
  test('期間の印刷がなければ、年度の記載と区別する', () => {
    expect(sheet('古い計画')).toMatchObject({ period: '期間の記載なし。年度の記載は H27〜R1（2015〜2019）', indicators: '記載なし', results: '未公表', issues: '記載なし' });
  });
  test('項目の課題は、計画の課題の節とは別に数える', () => {
    expect(sheet('一関の計画')).toMatchObject({ baselines: '2つの指標のうち1。1は印刷された横線', yearly: '2つの指標のうち1', issues: '1つの項目に現状や課題' });
  });
  test('点数や順位の語を使わない', () => {
    const words = VERIFIABILITY.flatMap((item) => [item.name, item.question, ...atlas.plans.map((plan) => item.of(plan).text)]).join();
    expect(words).not.toMatch(/点|位|優|劣|○×|合格/u);
  });
});

describe('計画のつながり', () => {
  const linksOf = (title: string): string[][] => lineages([planOf(title)]).flatMap(({ links }) => links.map((link) => [link.kind, link.name, link.plan?.id ?? '載っていない']));
  test('載っている計画は結び、載っていない名は名のまま残す。上位が先', () => {
    expect(lineages(atlas.plans).map(({ plan }) => plan.id)).toEqual(['only', 'new', 'old']);
    expect(linksOf('新しい計画')).toEqual([['upper', '総合計画', '載っていない'], ['predecessor', '前の計画（原文の名）', 'old']]);
  });
  test('前の計画と書かれた側には、後継の計画として現れる', () => {
    expect(linksOf('古い計画')).toEqual([['successor', '新しい計画', 'new']]);
  });
});

describe('ことばの意味', () => {
  const titles = (id: string, title: string): string[] => DEFINITION_TOPICS.find((topic) => topic.id === id)?.of(planOf(title)).map((item) => item.title) ?? [];
  test('「協働」の定義は、その計画が定めたときだけ', () => {
    expect([titles('kyodo', '新しい計画'), titles('kyodo', '一関の計画')]).toEqual([['協働'], []]);
  });
  test('形態は、原文の語をまとめて1つにする', () => {
    expect(DEFINITION_TOPICS.find((topic) => topic.id === 'forms')?.of(planOf('新しい計画'))).toEqual([{ title: '協働の形態', path: '/plans/122335/new/record/#forms', labels: ['共催', '委託'], statements: [], place: '第1章' }]);
  });
});

describe('指標の組', () => {
  test('数え方の違う概念は、比べられない側に入る', () => {
    const { comparable, different, alone } = conceptGroups(atlas);
    expect([comparable.length, different.map((group) => group.indicators.map((indicator) => indicator.plan.city.code)), alone.map((indicator) => indicator.id)]).toEqual([0, [['032093', '122335']], ['center']]);
  });
  test('比べられると宣言された概念は、比べられる側に入る。指標のない概念は組にならない', () => {
    expect(conceptGroups(exampleCities(true)).comparable.map((group) => group.concept.id)).toEqual(['jigyo']);
  });
  test('比べられないのに違いを書かない概念は、断る', () => {
    const result = Concepts.safeParse({ concepts: [{ id: 'a', name: '名', description: '説明', comparable: false }] });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual(['比べられないときは、数え方の違いを1つ以上書いてください']);
  });
});

test('計画が2つある市では、計画の名も言う', () => {
  expect([planLabel(planOf('一関の計画')), planLabel(planOf('古い計画'))]).toEqual(['岩手県一関市', '千葉県富里市（推定）　古い計画']);
});

test('失われたものを、種類ごとに多い順に数える', () => {
  const [source] = atlas.sources;
  const missing = ['chart', 'page', 'page'].map((kind) => ({ kind, text: '図', place: '第1章', line: null }));
  expect(missingCounts([{ ...source, data: { ...source?.data, missing } } as never])).toEqual([{ kind: 'page', name: 'ページ', count: 2 }, { kind: 'chart', name: '図表・グラフ', count: 1 }]);
  expect(missingCounts(atlas.sources)).toEqual([]);
});
