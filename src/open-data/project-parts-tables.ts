import type { EffectiveCell, ProjectView } from '../model/index.ts';
import type { Evidence, Money, Project } from '../schema/index.ts';
import { amountsOf } from './budget.ts';
import { VALUE_KIND, type Publication } from './publication.ts';
import { evidenceColumns, projectColumns, yearColumns } from './shared-columns.ts';
import { coded, table, type Table } from './table.ts';

const DIRECTION = { expense: '支出', revenue: '収入' } as const;

interface BudgetRow { project: ProjectView; n: number; kind: keyof typeof VALUE_KIND; money: Money | null; printed: string | null; note: string | null; evidence: readonly Evidence[] }

/** 予算の欄の行。金額は1つずつ、横線と空欄も1行。欄のない事業に行はない。 */
function budgetRows(project: ProjectView): BudgetRow[] {
  const { budget } = project.data;
  if (!budget) return [];
  const { evidence } = budget;
  if (budget.kind !== 'amounts') return [{ project, n: 1, kind: budget.kind, money: null, printed: budget.kind === 'dash' ? budget.printed : null, note: null, evidence }];
  return amountsOf(budget).map((money, index) => ({ project, n: index + 1, kind: 'number', money, printed: money.printed, note: budget.note, evidence }));
}

/** 予算の表。1行が1つの金額（または横線・空欄）。 */
export function budgetsTable(projects: readonly ProjectView[]): Table {
  const head = { id: 'project-budgets', title: '事業の予算', description: '予算の欄を1つずつ行にしました。収入と支出を分け、横線と空欄も1行です。', key: ['city_code', 'plan_id', 'project_id', 'n'] };
  return table<BudgetRow>(head, [
    ...projectColumns<BudgetRow>((row) => row.project),
    { name: 'n', title: '欄の中の順', type: 'integer', of: (row) => row.n },
    ...coded<BudgetRow>({ name: 'value_kind', title: '値の種類', codes: VALUE_KIND }, (row) => row.kind),
    ...coded<BudgetRow>({ name: 'direction', title: '支出か収入か', codes: DIRECTION }, (row) => row.money?.direction ?? null),
    { name: 'yen', title: '金額（円）', type: 'integer', note: '金額でなければ空', of: (row) => row.money?.yen ?? null },
    { name: 'label', title: '内訳の名', type: 'string', of: (row) => row.money?.label ?? null },
    { name: 'printed', title: '印刷された形', type: 'string', of: (row) => row.printed },
    { name: 'note', title: '欄の中の説明（原文のまま）', type: 'string', of: (row) => row.note },
    ...evidenceColumns<BudgetRow>((row) => row.evidence),
  ], projects.flatMap(budgetRows));
}

interface ScheduleRow extends EffectiveCell { project: ProjectView }

/** 実施年度の表。1行が1つの年度の欄。 */
export function scheduleTable(projects: readonly ProjectView[], publication: Publication): Table {
  const head = { id: 'project-schedule', title: '事業の実施年度', description: '実施年度の欄を1つずつ行にしました。→ は、前の欄の続きとして読んだ意味を添えます。', key: ['city_code', 'plan_id', 'project_id', 'fiscal_year'] };
  const rows = projects.flatMap((project) => (project.schedule ?? []).map((cell) => ({ ...cell, project })));
  return table<ScheduleRow>(head, [
    ...projectColumns<ScheduleRow>((row) => row.project),
    ...yearColumns<ScheduleRow>(publication, false),
    { name: 'printed', title: '印刷された形', type: 'string', of: (row) => row.printed },
    { name: 'effective', title: '読み取った意味', type: 'string', of: (row) => row.effective },
    { name: 'continued', title: '前の欄の続きか', type: 'boolean', of: (row) => row.continued },
    ...evidenceColumns<ScheduleRow>((row) => row.project.data.schedule?.evidence ?? []),
  ], rows);
}

interface ActorRow { project: ProjectView; actor: Project['actors'][number] }

/** 取組主体の表。1行が1つの ◎ か ○。 */
export function actorsTable(projects: readonly ProjectView[], { words }: Publication): Table {
  const head = { id: 'project-actors', title: '事業の取組主体', description: 'だれが先導し（◎）、だれが参加、協力するか（○）です。1行が1つの印です。', key: ['city_code', 'plan_id', 'project_id', 'actor'] };
  return table<ActorRow>(head, [
    ...projectColumns<ActorRow>((row) => row.project),
    { name: 'actor', title: '主体（表の見出しのまま）', type: 'string', of: (row) => row.actor.actor },
    ...coded<ActorRow>({ name: 'role', title: '役割', codes: words.role }, (row) => row.actor.role),
    { name: 'printed', title: '印刷された印', type: 'string', of: (row) => row.actor.printed },
    ...evidenceColumns<ActorRow>((row) => row.actor.evidence),
  ], projects.flatMap((project) => project.data.actors.map((actor) => ({ project, actor }))));
}
