import type { NodeView, PlanView } from '../model/index.ts';
import { evidenceColumns, labelTexts, planColumns } from './shared-columns.ts';
import { coded, table, type Column, type Table } from './table.ts';

const CANONICAL = { pillar: '柱', policy: '政策', measure: '施策' } as const;

const columns = (): Column<NodeView>[] => [
  ...planColumns<NodeView>((node) => node.plan),
  { name: 'node_id', title: '体系の項目のID', type: 'string', of: ({ id }) => id },
  { name: 'parent_id', title: '上の項目のID', type: 'string', note: 'いちばん上の項目では空', of: ({ parent }) => parent?.id ?? null },
  { name: 'level_printed', title: '段の名（原文のまま）', type: 'string', note: '印刷がなければ空', of: ({ data }) => data.level },
  ...coded<NodeView>({ name: 'level', title: '3段に揃えた段', codes: CANONICAL }, ({ data }) => data.canonical),
  { name: 'ordinal', title: '印刷された番号', type: 'string', of: ({ data }) => data.ordinal },
  { name: 'title', title: '題（原文のまま）', type: 'string', of: ({ data }) => data.title },
  { name: 'other_titles', title: '題の別の形', type: 'list', note: '場所：題', of: ({ data }) => data.titles.map(({ where, text }) => `${where}：${text}`) },
  { name: 'departments', title: '担当課', type: 'list', note: '項目か、いちばん近い上の項目に書かれた課', of: ({ departments }) => labelTexts(departments) },
  { name: 'listing_count', title: '掲載された事業の数（計算値）', type: 'integer', of: ({ listings }) => listings.length },
  ...evidenceColumns<NodeView>(({ data }) => data.evidence),
];

/** 体系の表。1行が1つの項目。印刷の順。 */
export function structureTable(plans: readonly PlanView[]): Table {
  const head = { id: 'structure', title: '体系', description: '計画の骨組みです。1行が、基本方針や施策などの1つの項目です。', key: ['city_code', 'plan_id', 'node_id'] };
  return table(head, columns(), plans.flatMap((plan) => plan.nodes));
}

/** 体系図でのならび。例：基本方針1 … ＞ 施策(1) … */
export function structurePath(node: NodeView): string {
  const own = [node.data.ordinal, node.data.title].filter(Boolean).join(' ');
  return node.parent ? `${structurePath(node.parent)} ＞ ${own}` : own;
}
