import { sample } from '../../src/schema/sample.fixture.ts';
import { changed, CITY, json, PLAN, type Fault } from './town.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const listing = (node: string): unknown => ({ node, ordinal: null, title: '事業', evidence });
const project = (name: string, id: string, change: Record<string, unknown>, tells: RegExp): Fault => ({ name, path: `${PLAN}/projects/${id}.json`, body: changed('project', change), tells });

/** 市のフォルダを1つ足し、その city.json に誤りを植える。 */
function city(name: string, folder: string, change: Record<string, unknown>, tells: RegExp): Fault {
  return { name, path: `${folder}/city.json`, body: changed('city', { code: folder.slice(0, 6), romaji: folder.slice(7), ...change }), tells, beside: { [`${folder}/sources/keikaku.json`]: changed('source') } };
}

/** 計画を1つ足し、その plan.json に誤りを植える。 */
const plan = (name: string, id: string, change: Record<string, unknown>, tells: RegExp): Fault => ({ name, path: `${CITY}/${id}/plan.json`, body: changed('plan', change), tells, beside: { [`${CITY}/${id}/structure.json`]: changed('structure') } });

const REFERENCES: readonly Fault[] = [
  project('ない体系の項目への掲載', 'x-node', { listings: [listing('sesak')] }, /掲載 › 1件目 › 体系の項目：体系の項目「sesak」が見つかりません　→ もしかすると「sesaku」です/u),
  project('ない項目への再掲', 'x-relisted', { listings: [listing('sesaku'), { ...(listing('nai-komoku') as object), relisted: true }] }, /掲載 › 2件目 › 体系の項目：体系の項目「nai-komoku」が見つかりません/u),
  project('ない原資料', 'x-source', { evidence: [{ ...evidence[0], document: 'keikak' }] }, /出典 › 1件目 › 原資料：原資料「keikak」が見つかりません　→ もしかすると「keikaku」です/u),
  project('原資料より先の行', 'x-line', { evidence: [{ ...evidence[0], line: 999 }] }, /出典 › 1件目 › 行：原資料「keikaku」は10行まで/u),
  project('ない施策パターン', 'x-pattern', { patterns: ['koubo'] }, /施策パターン › 1件目：施策パターン「koubo」が見つかりません　→ もしかすると「kobo」です/u),
  project('計画期間の外の実施年度', 'x-year', { schedule: { cells: [{ year: 2031, printed: '実施' }], evidence } }, /実施年度 › 年度の欄 › 1件目 › 年度：実施年度 2031 が計画期間（2024〜2028）の外/u),
  { name: 'ない事業の指標', path: `${PLAN}/indicators/x-owner.json`, body: changed('indicator', { owner: { kind: 'project', project: 'jigyoo' } }), tells: /持ち主 › 事業：事業「jigyoo」が見つかりません　→ もしかすると「jigyo」です/u },
  { name: '先の年度の実績', path: `${PLAN}/indicators/x-future.json`, body: changed('indicator', { actuals: [{ year: 2027, printedYear: '令和9年度', value: { kind: 'number', value: 1, printed: '1' }, evidence }] }), tells: /実績値 › 1件目 › 年度：まだ来ていない年度の実績/u },
  { name: 'ない計画の制度', path: `${CITY}/schemes/x-plan.json`, body: changed('scheme', { planLines: [{ plan: 'keikakku', place: '事業1' }] }), tells: /計画のどこから › 1件目 › 計画：計画「keikakku」が見つかりません　→ もしかすると「keikaku」です/u },
  { name: 'ない制度への置き換え', path: `${CITY}/schemes/x-replaced.json`, body: changed('scheme', { replacedBy: 'hojokinn' }), tells: /置き換えた制度：支援制度「hojokinn」が見つかりません/u },
  { name: '先の日付の確認', path: `${CITY}/check-ins/x-date.json`, body: changed('checkIn', { date: '2999-01-01' }), tells: /確認日：確認日 2999-01-01 が、今日（.*より先/u },
];

const twoNodes = (): unknown => ({ nodes: [...(sample('structure')['nodes'] as unknown[]), { ...(sample('structure')['nodes'] as object[])[1] }] });

const FOLDERS: readonly Fault[] = [
  plan('ない原資料の計画', 'x-sources', { sources: ['nai'] }, /原資料 › 1件目：原資料「nai」が見つかりません/u),
  plan('ほかの市のコードの計画', 'x-city', { city: '082171' }, /全国地方公共団体コード：市のコードが、フォルダの市（032093）と違います/u),
  plan('ない計画との関係', 'x-relation', { relations: [{ kind: 'predecessor', name: '第1次計画', plan: 'dai-ichi-ji', evidence }] }, /ほかの計画との関係 › 1件目 › 相手の計画のID：計画「dai-ichi-ji」が見つかりません/u),
  plan('ない制度の経過', 'x-timeline', { timeline: [{ date: { printed: '平成22年', year: 2010 }, event: '創設', scheme: 'nai', evidence }] }, /経過 › 1件目 › 関係する支援制度：支援制度「nai」が見つかりません/u),
  plan('計画期間の外の前期', 'x-phase', { phases: [{ name: '前期', from: 2020, to: 2025, printed: '前期', written: true, evidence }] }, /前期・後期 › 1件目 › 年度：期（2020〜2025）が計画期間/u),
  plan('同じIDの用語', 'x-term', { terms: ['a', 'a'].map((id) => ({ id, term: '協働', definition: [{ text: '要約です。', evidence }], evidence })) }, /用語の定義 › 2件目 › ID：用語のID「a」が2度/u),
  { name: '体系のない計画', path: `${CITY}/x-structure/plan.json`, body: changed('plan'), tells: /structure\.json（体系）がありません/u },
  { name: '同じIDの体系の項目', path: `${CITY}/x-nodes/structure.json`, body: json(twoNodes()), tells: /体系の項目 › 3件目 › ID：体系の項目のID「sesaku」が2度/u, beside: { [`${CITY}/x-nodes/plan.json`]: changed('plan') } },
  { name: '計画のない事業', path: `${CITY}/x-maigo/projects/jigyo.json`, body: changed('project'), tells: /フォルダ「x-maigo」に plan\.json がありません/u },
  { name: '市のない確認の記録', path: '122335-tomisato/check-ins/r8-10.json', body: changed('checkIn'), tells: /フォルダ「122335-tomisato」に city\.json がありません/u },
  city('市の名がコード表と違う', '082171-toride', { name: '取出市', kana: 'とりでし', prefecture: '茨城県' }, /市区町村名：市区町村名がコード表と違います（いまの値：取出市）　→ 「取手市」/u),
  city('フォルダの名と違うローマ字', '092134-nasu', { romaji: 'nasushiobara', name: '那須塩原市', kana: 'なすしおばらし', prefecture: '栃木県' }, /フォルダの名「092134-nasu」.*092134-nasushiobara/u),
  city('2つのフォルダの同じコード', '032093-ichinosekishi', {}, /市のコード「032093」が、2つのフォルダ/u),
  { name: '下書きでないひな型', path: `${PLAN}/projects/x-draft.json`, body: changed('project', { title: '（準備中）' }), tells: /事業名（原文のまま）：「（準備中）」のまま/u },
  { name: '場所の違うファイル', path: `${CITY}/jigyo.json`, body: changed('project'), tells: /この場所・名前のファイルは読めません/u },
  { name: '大文字のファイル名', path: `${PLAN}/projects/Jigyo_Dai.json`, body: changed('project'), tells: /「jigyo-dai\.json」に変えて/u },
  { name: '内容フォルダの表', path: `${CITY}/jisseki.xlsx`, body: 'PK', tells: /excel:import/u },
];

export const CROSS_FAULTS: readonly Fault[] = [...REFERENCES, ...FOLDERS];
