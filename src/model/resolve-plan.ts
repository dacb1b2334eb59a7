import type { Concept, Plan } from '../schema/index.ts';
import { planCounts } from './counts.ts';
import { periodState } from './period-state.ts';
import type { RawContent, RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';
import { resolveIndicator } from './resolve-indicator.ts';
import { resolveNodes, resolveProject } from './resolve-structure.ts';
import { planPath, termPath } from './routes.ts';
import type { CityView, Gloss, Pattern, PlanView, SourceView } from './views.ts';

export interface PlanContext {
  raw: RawContent;
  city: CityView;
  patterns: ReadonlyMap<string, Pattern>;
  concepts: ReadonlyMap<string, Concept>;
  glosses: ReadonlyMap<string, Gloss>;
  today: string;
  book: ReferenceBook;
}

function planSources(entry: RawEntry<Plan>, { city, book }: PlanContext): SourceView[] {
  const sources = new Map(city.sources.map((source) => [source.id, source]));
  return entry.data.sources
    .map((id, index) => book.find(sources, id, { file: entry.file, path: ['sources', index], what: '原資料' }))
    .filter((source) => source !== undefined);
}

/** 実施年度が計画期間の外に出ていないか。 */
function checkYears(plan: PlanView, raw: RawContent['projects'], book: ReferenceBook): void {
  const { period } = plan.data;
  if (!period) return;
  for (const { data, file } of raw) {
    data.schedule?.cells.forEach(({ year }, index) => {
      if (year < period.from || year > period.to) book.report({ file, path: ['schedule', 'cells', index, 'year'], problem: `実施年度 ${year} が計画期間（${period.from}〜${period.to}）の外です`, remedy: '年度か計画期間を確かめてください' });
    });
  }
}

/** 計画と、その体系・事業・指標・用語を結ぶ。 */
export function resolvePlan(entry: RawEntry<Plan>, context: PlanContext): PlanView {
  const { raw, city, book, patterns, concepts, glosses, today } = context;
  const { data, file } = entry;
  const here = <T extends { plan: string }>(items: readonly T[]): T[] => items.filter((item) => item.plan === entry.plan);
  if (data.city !== city.code) book.report({ file, path: ['city'], problem: `市のコードが、フォルダの市（${city.code}）と違います`, remedy: `"${city.code}" と書いてください` });
  const plan: PlanView = {
    id: entry.plan, city, data, sources: planSources(entry, context), roots: [], nodes: [], projects: [], indicators: [], schemes: [], terms: [],
    period: periodState(data, today),
    counts: { levels: [], projects: 0, listings: 0, relisted: 0, indicators: 0, schemes: 0, marks: [], leads: [] },
    path: planPath(city.code, entry.plan),
  };
  for (const source of plan.sources) source.plans.push(plan);
  const structure = here(raw.structures)[0];
  if (!structure) book.report({ file, path: [], problem: 'この計画には structure.json（体系）がありません', remedy: '同じフォルダに structure.json を置いてください。体系がなければ { "nodes": [] } と書きます' });
  const nodes = structure ? resolveNodes(plan, structure, book) : new Map<string, never>();
  plan.nodes = [...nodes.values()];
  plan.roots = plan.nodes.filter((node) => node.parent === null);
  const rawProjects = here(raw.projects).sort((a, b) => a.data.order - b.data.order);
  plan.projects = rawProjects.map((project) => resolveProject(project, { plan, nodes, patterns, book }));
  checkYears(plan, rawProjects, book);
  const projects = new Map(plan.projects.map((project) => [project.id, project]));
  plan.indicators = here(raw.indicators).sort((a, b) => a.data.order - b.data.order).map((indicator) => resolveIndicator(indicator, { plan, nodes, projects, concepts, book }));
  for (const project of plan.projects) project.indicators = [...new Set([...project.indicators, ...project.nodes.flatMap((node) => node.indicators)])];
  plan.terms = data.terms.map((term) => ({ id: term.id, plan, data: term, gloss: glosses.get(term.term)?.gloss ?? null, path: termPath(city.code, plan.id, term.id) }));
  return plan;
}

/** 制度まで結び終えたあとに、数を数える。 */
export function finishPlan(plan: PlanView): void {
  plan.counts = planCounts(plan);
}
