import type { Label } from '../schema/index.ts';
import type { DepartmentView, NodeView, PlanCounts, PlanView, ProjectView, IndicatorView, SchemeView } from './views.ts';

const MARKS = ['new', 'expanded', 'continued'] as const;
const LEVEL_NAMES = { pillar: '柱', policy: '政策', measure: '施策' } as const;

/** 値ごとに数える。出てきた順。 */
function tally<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function leadCounts(projects: readonly ProjectView[]): PlanCounts['leads'] {
  const marks = projects.flatMap((project) => project.data.actors);
  const actors = [...new Set(marks.map((mark) => mark.actor))];
  return actors.map((actor) => {
    const own = marks.filter((mark) => mark.actor === actor);
    const leads = own.filter((mark) => mark.role === 'lead').length;
    return { actor, leads, participants: own.length - leads };
  });
}

/** 計画の数。事業は実数と掲載数（再掲を含む）を分ける。すべて計算値。 */
export function planCounts(plan: { nodes: readonly NodeView[]; projects: readonly ProjectView[]; indicators: readonly IndicatorView[]; schemes: readonly SchemeView[] }): PlanCounts {
  const listings = plan.projects.flatMap((project) => project.data.listings);
  const levels = tally(plan.nodes, (node) => node.data.level ?? `${LEVEL_NAMES[node.data.canonical]}（段の名の記載なし）`);
  return {
    levels: [...levels].map(([level, count]) => ({ level, count })),
    projects: plan.projects.length,
    listings: listings.length,
    relisted: listings.filter((listing) => listing.relisted).length,
    indicators: plan.indicators.length,
    schemes: plan.schemes.length,
    marks: MARKS.map((canonical) => ({ canonical, count: plan.projects.filter((project) => project.data.mark?.canonical === canonical).length })).filter((mark) => mark.count > 0),
    leads: leadCounts(plan.projects),
  };
}

/** 市の担当課の一覧。資料に印刷された名のまま、仕事の多い順。 */
export function departmentViews(plans: readonly PlanView[], schemes: readonly SchemeView[]): DepartmentView[] {
  const book = new Map<string, DepartmentView>();
  const view = (name: string): DepartmentView => {
    const known = book.get(name) ?? { name, projects: [], indicators: [], schemes: [] };
    book.set(name, known);
    return known;
  };
  const names = (labels: readonly Label[]): Set<string> => new Set(labels.map((label) => label.text));
  for (const plan of plans) {
    for (const project of plan.projects) for (const name of names(project.departments)) view(name).projects.push(project);
    for (const indicator of plan.indicators) for (const name of names(indicator.departments)) view(name).indicators.push(indicator);
  }
  for (const scheme of schemes) for (const name of names(scheme.data.window)) view(name).schemes.push(scheme);
  const work = (department: DepartmentView): number => department.projects.length + department.indicators.length + department.schemes.length;
  return [...book.values()].sort((a, b) => work(b) - work(a));
}
