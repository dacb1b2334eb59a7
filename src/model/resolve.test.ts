import { describe, expect, test } from 'vitest';
import { officialNames } from './resolve-city.ts';
import { atlasOf, brokenIn, onlyIndicator, onlyProject, townWith } from './town.fixture.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const department = { text: 'こども課', evidence };

describe('担当課', () => {
  test('事業に書かれていなければ、いちばん近い上の項目から受ける', () => {
    const project = onlyProject(atlasOf(townWith('jigyo', {})));
    expect(project.departments.map(({ text }) => text)).toEqual(['まちづくり推進課']);
    expect(project.inheritedDepartments).toBe(true);
  });
  test('事業に書かれていれば、それだけ', () => {
    const project = onlyProject(atlasOf(townWith('jigyo', { departments: [department] })));
    expect(project.departments.map(({ text }) => text)).toEqual(['こども課']);
    expect(project.inheritedDepartments).toBe(false);
  });
  test('指標も、持ち主の項目から受ける', () => {
    expect(onlyIndicator(atlasOf(townWith('jigyo', {}))).departments.map(({ text }) => text)).toEqual(['まちづくり推進課']);
  });
  test('市の一覧は、仕事の多い順', () => {
    const city = atlasOf(townWith('jigyo', { departments: [department] })).cities[0];
    expect(city?.departments.map(({ name, projects, indicators }) => [name, projects.length, indicators.length])).toEqual([['こども課', 1, 0], ['まちづくり推進課', 0, 1]]);
  });
});

describe('実施年度の意味', () => {
  const scheduleOf = (...printed: string[]) =>
    onlyProject(atlasOf(townWith('jigyo', { schedule: { cells: printed.map((text, index) => ({ year: 2024 + index, printed: text })), evidence } }))).schedule?.map(({ effective, continued }) => `${effective}${continued ? '（続き）' : ''}`);
  test('→ は前の欄の続き', () => {
    expect(scheduleOf('検討', '→', '実施', '→', '→')).toEqual(['検討', '検討（続き）', '実施', '実施（続き）', '実施（続き）']);
  });
  test('最初の → は、→ のまま', () => {
    expect(scheduleOf('→', '実施')).toEqual(['→', '実施']);
  });
  test('実施年度の欄がない事業', () => {
    expect(onlyProject(atlasOf(townWith('jigyo', { schedule: null }))).schedule).toBeNull();
  });
});

describe('市の名', () => {
  test('公のコード表の名と突き合わせる', () => {
    expect(officialNames('032093')).toEqual({ name: '一関市', kana: 'いちのせきし', prefecture: '岩手県' });
    for (const code of ['032094', '480002', '000000', '990001', '32093', '']) expect(officialNames(code)).toBeNull();
    expect(brokenIn(townWith('city', { name: '一の関市', prefecture: '宮城県' }))).toEqual([
      'city.json（name）市区町村名がコード表と違います（いまの値：一の関市）',
      'city.json（prefecture）都道府県がコード表と違います（いまの値：宮城県）',
    ]);
  });
  test.each([['082171', '取手市', '茨城県'], ['092134', '那須塩原市', '栃木県'], ['122335', '富里市', '千葉県'], ['232297', '豊明市', '愛知県']])('%s は %s（%s）', (code, name, prefecture) => {
    expect(officialNames(code)).toMatchObject({ name, prefecture });
  });
  test('フォルダの名と、コード・ローマ字が合わなければ断る', () => {
    expect(brokenIn(townWith('city', { romaji: 'ichinoseki-shi' }))).toEqual(['city.json（code）フォルダの名「032093-ichinoseki」と市のコード・ローマ字が合いません']);
  });
  test('推定の市には、必ず（推定）がつく', () => {
    const identification = { kind: 'inferred', reason: '地名から', evidence };
    expect(atlasOf(townWith('city', { identification })).cities[0]).toMatchObject({ name: '岩手県一関市（推定）', inferred: true });
    expect(atlasOf(townWith('city', {})).cities[0]).toMatchObject({ name: '岩手県一関市', inferred: false });
  });
});
