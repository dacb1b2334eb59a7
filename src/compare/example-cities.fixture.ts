import { buildAtlas, rawContent, type Atlas } from '../model/index.ts';
import { City, Concepts, Indicator, Patterns, Plan, Project, Scheme, SourceDocument, Structure } from '../schema/index.ts';

/** 検査のための2つの市：富里（推定、計画が2つ）と一関（計画が1つ）。 */
const evidence = [{ document: 'doc', line: 1, quote: '見出し', place: '第1章' }];
const statement = (text: string): unknown => ({ text, evidence });
const label = (text: string): unknown => ({ text, evidence });

type Entry = Parameters<typeof rawContent>[0][number];
const entry = (folder: string, plan: string) => (kind: string, id: string, data: unknown): Entry => ({ kind, id, data, folder, plan, file: `${folder}/${plan}/${id}.json` });

const city = (code: string, name: string, kana: string, romaji: string, prefecture: string, kind: string): unknown =>
  City.parse({ code, name, kana, romaji, prefecture, identification: { kind, reason: '理由', evidence }, officialSite: null, owner: null });
const source = SourceDocument.parse({ title: null, displayTitle: '資料', publisher: null, url: null, urlReason: '公開元未確認', terms: '不明', kind: '計画', status: 'unknown', printedDate: null, completeness: 'excerpt', file: { name: 'doc.md', sha256: '0'.repeat(64), bytes: 9, lines: 9 } });
const structure = Structure.parse({ nodes: [{ id: 'top', parent: null, ordinal: null, level: null, canonical: 'measure', title: '施策', issues: [label('課題')], evidence }] });

const plan = (code: string, displayTitle: string, given: Record<string, unknown>): unknown =>
  Plan.parse({ city: code, title: displayTitle, displayTitle, kind: '計画', status: 'adopted', sources: ['doc'], period: null, periodReason: '印刷がない', answers: { promised: [statement('約束します。')] }, ...given });
const period = (from: number, to: number): unknown => ({ from, to, printed: '期間', evidence });
const project = (title: string, given: Record<string, unknown>): unknown => Project.parse({ title, order: 1, listings: [{ node: 'top', ordinal: null, title, evidence }], evidence, ...given });
const scheme = (name: string, given: Record<string, unknown>): unknown =>
  Scheme.parse({ name, kind: 'insurance', audiences: ['npo'], audienceReason: '読み取り', summary: [statement('保険です。')], planLines: [{ plan: 'new', project: 'insurance', place: '第1章' }], patterns: ['insurance'], current: { status: 'unconfirmed' }, evidence, ...given });

const value = (year: number, given: unknown): unknown => ({ year, printedYear: `${year}年度`, value: given, evidence });
const indicator = (name: string, given: Record<string, unknown>): unknown =>
  Indicator.parse({ name, order: 1, owner: { kind: 'plan' }, unit: { printed: '件' }, accumulation: 'yearly', accumulationReason: '年あたり', direction: 'unstated', baseline: value(2019, { kind: 'dash', printed: '—' }), targets: [value(2024, { kind: 'number', value: 5, printed: '5' })], evidence, ...given });

const mark = { printed: '(新)', canonical: 'new', evidence };
const money = { yen: 2_000_000, direction: 'expense', printed: '2,000千円' };

function tomisato(): Entry[] {
  const at = (planId: string) => entry('122335-tomisato', planId);
  const relations = [{ kind: 'predecessor', name: '前の計画（原文の名）', plan: 'old', evidence }, { kind: 'upper', name: '総合計画', date: { printed: '平成23年度～', year: null, fiscalYear: 2011 }, evidence }];
  return [
    at('')('city', 'city', city('122335', '富里市', 'とみさとし', 'tomisato', '千葉県', 'inferred')),
    at('')('source', 'doc', source),
    at('new')('plan', 'plan', plan('122335', '新しい計画', { period: period(2020, 2024), relations, terms: [{ id: 'kyodo', term: '協働', definition: [statement('力を合わせます。')], evidence }], forms: [label('共催'), label('委託')], issues: [{ title: '課題', evidence }] })),
    at('new')('structure', 'structure', structure),
    at('new')('project', 'insurance', project('市民活動保険の導入', { mark, patterns: ['insurance'], departments: [label('市民課')], budget: { kind: 'amounts', amounts: [money], evidence } })),
    at('new')('project', 'bank', project('人材バンクの創設', { order: 2, mark, patterns: ['bank'], budget: { kind: 'dash', printed: '-', evidence } })),
    at('new')('indicator', 'jigyo', indicator('協働事業件数', { concept: 'jigyo' })),
    at('')('scheme', 'hoken', scheme('市民活動保険', { amounts: [{ label: '予算', money, evidence }], lifecycle: [{ event: 'created', date: { printed: '令和3年度', year: null, fiscalYear: 2021 }, label: '創設', evidence }] })),
    at('old')('plan', 'plan', plan('122335', '古い計画', { statedYears: period(2015, 2019) })),
    at('old')('structure', 'structure', Structure.parse({ nodes: [] })),
  ];
}

function ichinoseki(): Entry[] {
  const at = (planId: string) => entry('032093-ichinoseki', planId);
  return [
    at('')('city', 'city', city('032093', '一関市', 'いちのせきし', 'ichinoseki', '岩手県', 'stated')),
    at('')('source', 'doc', source),
    at('only')('plan', 'plan', plan('032093', '一関の計画', { period: period(2024, 2028) })),
    at('only')('structure', 'structure', structure),
    at('only')('indicator', 'jigyo', indicator('協働事業数', { concept: 'jigyo', baseline: value(2022, { kind: 'number', value: 3, printed: '3' }) })),
    at('only')('indicator', 'center', indicator('相談件数', { order: 2, targets: [value(2024, { kind: 'number', value: 5, printed: '5' }), value(2025, { kind: 'number', value: 6, printed: '6' })] })),
  ];
}

/** 2つの市の atlas。comparable で、概念が比べられるかを選ぶ。 */
export function exampleCities(comparable = false): Atlas {
  const patterns = Patterns.parse({ patterns: [['insurance', '保険'], ['bank', '人材バンク'], ['tax', '税']].map(([id, name]) => ({ id, name, description: `${name}です。` })) });
  const concepts = Concepts.parse({ concepts: [{ id: 'jigyo', name: '事業の数', description: '数です。', comparable, differences: [{ about: '範囲', text: '違います。' }] }, { id: 'empty', name: '指標のない概念', description: 'まだありません。', comparable: true }] });
  const shared = entry('vocabulary', '');
  return buildAtlas(rawContent([shared('patterns', 'patterns', patterns), shared('concepts', 'concepts', concepts), ...tomisato(), ...ichinoseki()]), '2026-11-21');
}
