import type { PlanView } from '../model/index.ts';
import type { Evidence } from '../schema/index.ts';
import type { Publication } from './publication.ts';
import { evidenceColumns, pageColumn, planColumns } from './shared-columns.ts';
import { coded, table, type Column, type Table } from './table.ts';

const PERIOD_STATE = { running: '計画期間中', over: '期間は終わりました', future: 'これから始まります', notStated: '期間の記載なし' } as const;

/** 計画の名と期間の出典。どちらもなければ、約束したことの出典。 */
function planEvidence({ data }: PlanView): Evidence[] {
  const own = [...data.names.flatMap((name) => name.label.evidence), ...(data.period?.evidence ?? []), ...(data.statedYears?.evidence ?? [])];
  return own.length > 0 ? own : data.answers.promised.flatMap((statement) => statement.evidence);
}

const count = (name: string, title: string, of: (plan: PlanView) => number): Column<PlanView> => ({ name, title: `${title}（計算値）`, type: 'integer', of });

const nameColumns = ({ words }: Publication): Column<PlanView>[] => [
  { name: 'title_printed', title: '計画の名（原文のまま）', type: 'string', note: '原資料になければ空', of: ({ data }) => data.title },
  { name: 'title_reason', title: '計画の名がない理由', type: 'string', of: ({ data }) => data.titleReason },
  { name: 'ordinal', title: '第n次', type: 'string', of: ({ data }) => data.ordinal },
  { name: 'kind', title: '計画の種類', type: 'string', of: ({ data }) => data.kind },
  ...coded<PlanView>({ name: 'status', title: '案か策定か', codes: words.status }, ({ data }) => data.status),
  { name: 'adopted_printed', title: '印刷された策定日', type: 'string', of: ({ data }) => data.adopted?.printed ?? null },
  { name: 'adopted_year', title: '策定の年（西暦）', type: 'integer', of: ({ data }) => data.adopted?.year ?? null },
  { name: 'adopted_month', title: '策定の月', type: 'integer', of: ({ data }) => data.adopted?.month ?? null },
];

const periodColumns: Column<PlanView>[] = [
  { name: 'period_from', title: '計画期間の始まり（年度）', type: 'integer', of: ({ data }) => data.period?.from ?? null },
  { name: 'period_to', title: '計画期間の終わり（年度）', type: 'integer', of: ({ data }) => data.period?.to ?? null },
  { name: 'period_printed', title: '計画期間（原文のまま）', type: 'string', of: ({ data }) => data.period?.printed ?? null },
  { name: 'period_reason', title: '計画期間がない理由', type: 'string', of: ({ data }) => data.periodReason },
  { name: 'stated_from', title: '記載のある年度の始まり', type: 'integer', note: '計画期間の印刷がないときに、表の列などから', of: ({ data }) => data.statedYears?.from ?? null },
  { name: 'stated_to', title: '記載のある年度の終わり', type: 'integer', of: ({ data }) => data.statedYears?.to ?? null },
  { name: 'stated_printed', title: '記載のある年度（原文のまま）', type: 'string', of: ({ data }) => data.statedYears?.printed ?? null },
  ...coded<PlanView>({ name: 'period_state', title: '作成日から見た期間', codes: PERIOD_STATE }, ({ period }) => period.state),
];

const countColumns: Column<PlanView>[] = [
  count('node_count', '体系の項目の数', ({ nodes }) => nodes.length),
  count('project_count', '事業の実数', ({ counts }) => counts.projects),
  count('listing_count', '事業の掲載数（再掲を含む）', ({ counts }) => counts.listings),
  count('relisted_count', '再掲の数', ({ counts }) => counts.relisted),
  count('indicator_count', '指標の数', ({ counts }) => counts.indicators),
  count('scheme_count', '支援制度の数', ({ counts }) => counts.schemes),
  count('conflict_count', '資料の中の食い違いの数', ({ data }) => data.conflicts.length),
];

/** 計画の表。1行が1つの計画。 */
export function plansTable(plans: readonly PlanView[], publication: Publication): Table {
  const columns: Column<PlanView>[] = [
    ...planColumns<PlanView>((plan) => plan),
    ...nameColumns(publication),
    ...periodColumns,
    { name: 'levels', title: '体系の段の名（上から）', type: 'list', of: ({ data }) => data.levels },
    { name: 'source_ids', title: '原資料のID', type: 'list', of: ({ data }) => data.sources },
    ...countColumns,
    pageColumn<PlanView>(publication),
    ...evidenceColumns<PlanView>(planEvidence),
  ];
  return table({ id: 'plans', title: '計画', description: '計画の名・期間・体系の数です。1行が1つの計画です。', key: ['city_code', 'plan_id'] }, columns, plans);
}
