import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../reader/places.ts';
import { atlasOf, brokenIn, entry, town } from './town.fixture.ts';
import type { KindedEntry } from './raw.ts';

const FOLDER = '032093-ichinoseki';
const scheme = { kind: 'scheme', id: 'hojo', title: '活動補助金', on: '2026-10-01', reason: '制度が終わった' };
const retired = (...entries: object[]): KindedEntry => ({ kind: 'retired', id: 'retired', plan: '', folder: FOLDER, file: `content/${FOLDER}/retired.json`, data: SCHEMAS.retired.parse({ entries }) });
const views = (entries: KindedEntry[]) => atlasOf(entries).cities[0]!.retired.map(({ path, to }) => [path, to]);

describe('公開を終えた項目', () => {
  test('一覧からも検索からも外れ、住所だけが残る', () => {
    const atlas = atlasOf([...town(), retired(scheme)]);
    expect(atlas.schemes).toEqual([]);
    expect(views([...town(), retired(scheme)])).toEqual([['/schemes/032093/hojo/', null]]);
    expect(atlas.index[0]?.retired).toEqual(['/schemes/032093/hojo/']);
  });

  test('ファイルを消したあとも、住所は残る', () => {
    expect(views([...town().filter(({ id }) => id !== 'hojo'), retired(scheme)])).toEqual([['/schemes/032093/hojo/', null]]);
  });

  test('終える日が来るまでは、公開したまま', () => {
    const atlas = atlasOf([...town(), retired({ ...scheme, on: '2026-12-01' })]);
    expect([atlas.schemes.length, atlas.cities[0]?.retired.length]).toEqual([1, 0]);
  });

  test('名を変えたものは、新しい住所へ導く', () => {
    expect(views([...town(), entry('scheme', 'shin-hojo'), retired({ ...scheme, movedTo: 'shin-hojo' })])).toEqual([['/schemes/032093/hojo/', '/schemes/032093/shin-hojo/']]);
    expect(views([...town(), retired({ kind: 'indicator', plan: 'keikaku', id: 'mae', title: '前の指標', on: '2026-10-01', reason: '名を変えた', movedTo: 'shihyo' })])).toEqual([['/plans/032093/keikaku/indicators/mae/', '/plans/032093/keikaku/indicators/shihyo/']]);
  });

  test('移った先がなければ断る', () => {
    expect(brokenIn([...town(), retired({ ...scheme, movedTo: 'nai' })])).toContainEqual('retired.json（entries › 0 › movedTo）移った先「nai」が見つかりません');
    expect(brokenIn([...town(), retired(scheme, scheme)])).toContainEqual('retired.json（entries › 1 › id）「hojo」が2度書かれています');
  });

  test('計画を終えると、その事業と指標の住所も残る', () => {
    const plan = { kind: 'plan', id: 'keikaku', title: '協働推進計画', on: '2026-10-01', reason: '取り下げ' };
    const entries = [...town().filter(({ id }) => id !== 'hojo'), retired(plan)];
    expect(views(entries).map(([path]) => path)).toEqual(['/plans/032093/keikaku/', '/plans/032093/keikaku/projects/jigyo/', '/plans/032093/keikaku/indicators/shihyo/']);
    expect(atlasOf(entries).plans).toEqual([]);
  });

  test('事業と指標では計画のIDが要る', () => {
    expect(SCHEMAS.retired.safeParse({ entries: [{ ...scheme, kind: 'project' }] }).error?.issues[0]?.message).toBe('事業と指標では計画のIDを書き、計画と支援制度では書かないでください');
  });
});
