import type { ProjectView } from '../model/index.ts';
import { BUDGET_KIND, expenseTotal, revenueTotal, budgetPrinted } from './budget.ts';
import type { Publication } from './publication.ts';
import { correctionTexts, evidenceColumns, labelTexts, pageColumn, planColumns, quantityTexts } from './shared-columns.ts';
import { structurePath } from './structure-table.ts';
import type { Evidence } from '../schema/index.ts';
import { coded, table, type Column, type Table } from './table.ts';

const nameColumns = (publication: Publication): Column<ProjectView>[] => [
  { name: 'project_id', title: '事業のID', type: 'string', of: ({ id }) => id },
  { name: 'number', title: '印刷された事業番号', type: 'string', of: ({ data }) => data.number },
  { name: 'title', title: '事業名（原文のまま）', type: 'string', of: ({ data }) => data.title },
  { name: 'other_titles', title: '題の別の形', type: 'list', note: '場所：題', of: ({ data }) => data.titles.map(({ where, text }) => `${where}：${text}`) },
  { name: 'corrections', title: '読み替え', type: 'list', note: '印刷された形→直した形（種類）', of: ({ data }) => correctionTexts(data.corrections, publication) },
  { name: 'provisional', title: '仮称か', type: 'boolean', of: ({ data }) => data.provisional },
  ...coded<ProjectView>({ name: 'mark', title: '区分', codes: publication.words.mark, note: '区分の印刷がなければ空' }, ({ data }) => data.mark?.canonical ?? null),
  { name: 'mark_printed', title: '印刷された区分', type: 'string', of: ({ data }) => data.mark?.printed ?? null },
  { name: 'mark_conflict', title: '区分と本文の食い違い', type: 'string', of: ({ data }) => data.mark?.conflict ?? null },
];

const placeColumns: Column<ProjectView>[] = [
  { name: 'structure', title: '体系での場所', type: 'list', note: '掲載ごとに1つ。再掲も含む', of: ({ nodes }) => nodes.map(structurePath) },
  { name: 'node_ids', title: '体系の項目のID', type: 'list', of: ({ nodes }) => nodes.map((node) => node.id) },
  { name: 'listing_count', title: '掲載の数（計算値）', type: 'integer', of: ({ data }) => data.listings.length },
  { name: 'relisted_count', title: '再掲の数（計算値）', type: 'integer', of: ({ data }) => data.listings.filter((listing) => listing.relisted).length },
];

const contentColumns: Column<ProjectView>[] = [
  { name: 'summary', title: '内容の要約', type: 'list', note: '原文ではない', of: ({ data }) => data.contents.map((statement) => statement.text) },
  { name: 'labels', title: '内容の語句（原文のまま）', type: 'list', of: ({ data }) => labelTexts(data.labels) },
  { name: 'quantities', title: '文中の数', type: 'list', note: '何の数か：印刷された形', of: ({ data }) => quantityTexts(data.quantities) },
  { name: 'departments', title: '担当課', type: 'list', of: ({ departments }) => labelTexts(departments) },
  { name: 'departments_inherited', title: '担当課は体系の項目の記載か', type: 'boolean', note: 'true は、事業の欄になく、上の項目から引いたもの', of: ({ inheritedDepartments }) => inheritedDepartments },
  { name: 'executor', title: '委託・連携の相手', type: 'string', of: ({ data }) => data.executor?.text ?? null },
];

const budgetColumns: Column<ProjectView>[] = [
  ...coded<ProjectView>({ name: 'budget_kind', title: '予算の欄', codes: BUDGET_KIND, note: '横線・空欄・記載なしは 0 円ではない' }, ({ data }) => data.budget?.kind ?? 'notStated'),
  { name: 'budget_printed', title: '予算（印刷された形）', type: 'list', of: ({ data }) => budgetPrinted(data.budget) },
  { name: 'budget_expense_yen', title: '支出の合計（円・計算値）', type: 'integer', note: '支出の金額を足した数。金額がなければ空', of: ({ data }) => expenseTotal(data.budget) },
  { name: 'budget_revenue_yen', title: '収入の合計（円・計算値）', type: 'integer', note: '収入の金額を足した数。金額がなければ空', of: ({ data }) => revenueTotal(data.budget) },
];

const linkColumns: Column<ProjectView>[] = [
  { name: 'schedule', title: '実施年度の欄', type: 'list', note: '年度（西暦）：印刷された形', of: ({ schedule }) => (schedule ?? []).map(({ year, printed }) => `${year}：${printed}`) },
  { name: 'leads', title: '先導する主体（◎）', type: 'list', of: ({ data }) => data.actors.filter((actor) => actor.role === 'lead').map((actor) => actor.actor) },
  { name: 'participants', title: '参加、協力する主体（○）', type: 'list', of: ({ data }) => data.actors.filter((actor) => actor.role === 'participant').map((actor) => actor.actor) },
  { name: 'patterns', title: '施策パターン', type: 'list', note: 'わたしたちの分類', of: ({ patterns }) => patterns.map((pattern) => pattern.name) },
  { name: 'indicator_ids', title: '指標のID', type: 'list', of: ({ indicators }) => indicators.map((indicator) => indicator.id) },
  { name: 'scheme_ids', title: '支援制度のID', type: 'list', of: ({ schemes }) => schemes.map((scheme) => scheme.id) },
];

/** 事業そのものの出典に、掲載された箇所を続ける。同じ箇所は1度だけ。 */
function projectEvidence({ data }: ProjectView): Evidence[] {
  const all = [...data.evidence, ...data.listings.flatMap((listing) => listing.evidence)];
  return [...new Map(all.map((item) => [`${item.document}:${item.line}:${item.place}`, item])).values()];
}

/** 事業・取組の表。1行が1つの事業（再掲は数えない）。 */
export function projectsTable(projects: readonly ProjectView[], publication: Publication): Table {
  const columns: Column<ProjectView>[] = [
    ...planColumns<ProjectView>((project) => project.plan),
    ...nameColumns(publication), ...placeColumns, ...contentColumns, ...budgetColumns, ...linkColumns,
    pageColumn<ProjectView>(publication),
    ...evidenceColumns<ProjectView>(projectEvidence),
  ];
  return table({ id: 'projects', title: '事業・取組', description: '計画の事業・取組です。1行が1つの事業です。再掲は、同じ行にまとめます。', key: ['city_code', 'plan_id', 'project_id'] }, columns, projects);
}
