import { buildAtlas, rawContent, type Atlas } from '../model/index.ts';
import { City, Indicator, Plan, Project, Scheme, SourceDocument, Structure } from '../schema/index.ts';
import type { Publication } from './publication.ts';

/** 検査のための小さな例：1つの推定の市に、値の種類をすべて持つ指標が1つ。 */
const FOLDER = '122335-tomisato';
const evidence = [{ document: 'doc', line: 3, quote: '見出し', place: '表1' }, { document: 'doc', line: 5, quote: '=見出し', place: '表2' }];
const statement = { text: '要約です。', evidence };

const city = City.parse({ code: '122335', name: '富里市', kana: 'とみさとし', romaji: 'tomisato', prefecture: '千葉県', identification: { kind: 'inferred', reason: '理由', evidence }, officialSite: null, owner: null });

const source = SourceDocument.parse({ title: null, displayTitle: '資料', publisher: null, url: null, urlReason: '公開元未確認', terms: '不明', kind: '計画', status: 'unknown', printedDate: null, completeness: 'excerpt', file: { name: 'doc.md', sha256: '0'.repeat(64), bytes: 9, lines: 9 } });

const plan = Plan.parse({ city: '122335', title: null, displayTitle: '計画', titleReason: '抜粋にない', kind: '計画', status: 'draft', sources: ['doc'], period: { from: 2018, to: 2028, printed: '平成30年度から', evidence }, answers: { promised: [statement] } });

const structure = Structure.parse({ nodes: [{ id: 'top', parent: null, ordinal: '1', level: null, canonical: 'pillar', title: '柱', evidence }, { id: 'low', parent: 'top', ordinal: null, level: '施策', canonical: 'measure', title: '施策, "引用"', evidence }] });

const amounts = [{ yen: 300000, direction: 'expense', printed: '300千円' }, { yen: 50000, direction: 'expense', printed: '50千円' }, { yen: 1020000, direction: 'revenue', printed: '1,020千円' }];

const project = Project.parse({
  title: '+事業', order: 1, listings: [{ node: 'low', ordinal: null, title: '+事業', evidence }], contents: [statement], budget: { kind: 'amounts', amounts, evidence },
  schedule: { cells: [{ year: 2020, printed: '実施' }, { year: 2021, printed: '→' }], evidence }, actors: [{ actor: '市', role: 'lead', printed: '◎', evidence }], evidence,
});

const note = { mark: '※', text: '注です。', evidence };
const values = [
  { kind: 'number', value: 55, printed: '55件', notes: [note] }, { kind: 'number', value: 0, printed: '0' }, { kind: 'number', value: -1.5, printed: '-1.5' }, { kind: 'state', state: '未設置', reached: false }, { kind: 'dash', printed: '-' },
  { kind: 'blank' }, { kind: 'notStated' }, { kind: 'unpublished' }, { kind: 'uncertain', candidates: ['4人 4人', '4人 7人 7人'], reason: '分かれている' }, { kind: 'unreadable', reason: 'かすれ' }, { kind: 'text', text: '@増やす' },
];
const yearValue = (value: unknown, index: number): unknown => ({ year: 2018 + index, printedYear: `${2018 + index}年度`, value, evidence });

const indicator = Indicator.parse({ name: '件数', order: 1, owner: { kind: 'node', node: 'low' }, unit: { printed: '件' }, accumulation: 'cumulative', accumulationReason: '累計とある', direction: 'up', baseline: yearValue({ kind: 'number', value: 6000, printed: '6,000' }, -1), targets: values.map(yearValue), evidence });

const scheme = Scheme.parse({ name: '補助金', kind: 'subsidy', audiences: ['npo', 'school'], audienceReason: '読み取り', summary: [statement], amounts: [{ label: '上限', money: amounts[0], evidence }], planLines: [{ plan: 'plan-1', project: 'project-1', place: '表1' }], current: { status: 'unconfirmed' }, evidence });

const entry = (kind: string, id: string, data: unknown, planId = ''): { kind: string; id: string; data: unknown; folder: string; plan: string; file: string } => ({ kind, id, data, folder: FOLDER, plan: planId, file: `${id}.json` });

/** 例の atlas。今日は 2026-11-21。 */
export const exampleAtlas = (): Atlas =>
  buildAtlas(
    rawContent([
      entry('city', 'city', city), entry('source', 'doc', source), entry('plan', 'plan-1', plan, 'plan-1'), entry('structure', 'structure', structure, 'plan-1'),
      entry('project', 'project-1', project, 'plan-1'), entry('indicator', 'indicator-1', indicator, 'plan-1'), entry('scheme', 'scheme-1', scheme),
    ]),
    '2026-11-21',
  );

const none = {};

/** 例の公開のしかた。ことばは必要な分だけ。 */
export const examplePublication: Publication = {
  today: '2026-11-21',
  operator: null,
  address: (path) => `https://example.jp${path}`,
  words: { schemeKind: { subsidy: '補助金' }, audience: { npo: 'NPO', school: '学校' }, stage: none, lifecycle: none, mark: none, accumulation: { cumulative: '累計' }, direction: none, status: { draft: '案' }, completeness: none, role: { lead: '◎' }, current: { unconfirmed: '要確認' }, correction: none },
  era: (year) => `${year}年度`,
};
