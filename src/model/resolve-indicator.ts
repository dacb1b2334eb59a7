import type { Concept, Indicator } from '../schema/index.ts';
import { derivedValues, indicatorShape } from './derive.ts';
import type { RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';
import { indicatorPath } from './routes.ts';
import type { IndicatorView, NodeView, PlanView, ProjectView } from './views.ts';

interface IndicatorContext {
  plan: PlanView;
  nodes: ReadonlyMap<string, NodeView>;
  projects: ReadonlyMap<string, ProjectView>;
  concepts: ReadonlyMap<string, Concept>;
  book: ReferenceBook;
}

/** 指標を、持ち主（計画・項目・事業）に結び、計算値を求める。 */
export function resolveIndicator(entry: RawEntry<Indicator>, { plan, nodes, projects, concepts, book }: IndicatorContext): IndicatorView {
  const { data, id, file } = entry;
  const { owner } = data;
  const node = owner.kind === 'node' ? (book.find(nodes, owner.node, { file, path: ['owner', 'node'], what: '体系の項目' }) ?? null) : null;
  const project = owner.kind === 'project' ? (book.find(projects, owner.project, { file, path: ['owner', 'project'], what: '事業' }) ?? null) : null;
  const inherited = node?.departments ?? project?.departments ?? [];
  const indicator: IndicatorView = {
    id,
    plan,
    data,
    node,
    project,
    shape: indicatorShape(data),
    derived: derivedValues(data),
    concept: data.concept === null ? null : (book.find(concepts, data.concept, { file, path: ['concept'], what: '指標の概念' }) ?? null),
    departments: data.departments.length > 0 ? data.departments : inherited,
    path: indicatorPath(plan.city.code, plan.id, id),
  };
  node?.indicators.push(indicator);
  project?.indicators.push(indicator);
  return indicator;
}
