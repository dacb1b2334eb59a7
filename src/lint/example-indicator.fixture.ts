import { buildAtlas, rawContent, type IndicatorView, type PlanView } from '../model/index.ts';
import { City, Indicator, Plan, SourceDocument, Structure } from '../schema/index.ts';

/** 検査のための小さな計画：2つの施策と、渡された形の指標が1つ。 */
const evidence = [{ document: 'doc', line: 1, quote: '見出し', place: '表1' }];
const city = City.parse({ code: '122335', name: '富里市', kana: 'とみさとし', romaji: 'tomisato', prefecture: '千葉県', identification: { kind: 'inferred', reason: '理由', evidence }, officialSite: null, owner: null });
const source = SourceDocument.parse({ title: null, displayTitle: '資料', publisher: null, url: null, urlReason: '公開元未確認', terms: '不明', kind: '計画', status: 'unknown', printedDate: null, completeness: 'excerpt', file: { name: 'doc.md', sha256: '0'.repeat(64), bytes: 9, lines: 9 } });
const plan = Plan.parse({ city: '122335', title: null, displayTitle: '計画', titleReason: '抜粋にない', kind: '計画', status: 'draft', sources: ['doc'], period: { from: 2020, to: 2024, printed: '令和2年度から', evidence }, answers: { promised: [{ text: '約束します。', evidence }] } });
const node = (id: string, parent: string | null, canonical: string, title: string): unknown => ({ id, parent, ordinal: null, level: null, canonical, title, evidence });
const structure = Structure.parse({ nodes: [node('top', null, 'pillar', '柱'), node('first', 'top', 'measure', '第一の施策'), node('second', 'top', 'measure', '第二の施策')] });

const BASE = { name: '協働事業件数', order: 1, owner: { kind: 'node', node: 'first' }, unit: { printed: '件' }, accumulation: 'yearly', accumulationReason: '年あたり', direction: 'unstated', baseline: null, evidence };

type Loose = Record<string, unknown>;
const value = (given: unknown): unknown => (typeof given === 'number' ? { kind: 'number', value: given, printed: String(given) } : given);

/** 年度の値。数だけを渡せば、印刷された形は数のまま。 */
export const at = (year: number, given: unknown): Loose => ({ year, printedYear: `${year}年度`, value: value(given), evidence });

/** ※ などの注がついた数。 */
export const noted = (amount: number, text: string): Loose => ({ kind: 'number', value: amount, printed: String(amount), notes: [{ mark: '※', text, evidence }] });

/** 指標を持つ計画。indicators を空にすれば、指標のない計画。 */
export function examplePlan(indicators: readonly Loose[]): PlanView {
  const entry = (kind: string, id: string, data: unknown, planId = 'plan-1') => ({ kind, id, data, folder: '122335-tomisato', plan: planId, file: `${id}.json` });
  const rows = indicators.map((each, index) => entry('indicator', `indicator-${index + 1}`, Indicator.parse({ ...BASE, order: index + 1, ...each })));
  const atlas = buildAtlas(rawContent([entry('city', 'city', city, ''), entry('source', 'doc', source, ''), entry('plan', 'plan', plan), entry('structure', 'structure', structure), ...rows]), '2026-11-21');
  return atlas.plans[0] as PlanView;
}

/** 形の一部を渡した指標。 */
export const exampleIndicator = (given: Loose): IndicatorView => examplePlan([given]).indicators[0] as IndicatorView;
