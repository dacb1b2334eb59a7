import type { Project, Structure } from '../schema/index.ts';
import { effectiveSchedule } from './derive.ts';
import type { RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';
import { projectPath } from './routes.ts';
import type { NodeView, Pattern, PlanView, ProjectView } from './views.ts';

/** 体系を木に組む。上の項目は、下の項目より先に書かれていなければならない。 */
export function resolveNodes(plan: PlanView, entry: RawEntry<Structure>, book: ReferenceBook): Map<string, NodeView> {
  const nodes = new Map<string, NodeView>();
  entry.data.nodes.forEach((data, index) => {
    const parent = data.parent === null ? null : (book.find(nodes, data.parent, { file: entry.file, path: ['nodes', index, 'parent'], what: '上の項目' }) ?? null);
    if (nodes.has(data.id)) book.report({ file: entry.file, path: ['nodes', index, 'id'], problem: `体系の項目のID「${data.id}」が2度使われています`, remedy: 'どちらかのIDを変えてください' });
    const departments = data.departments.length > 0 ? data.departments : (parent?.departments ?? []);
    const node: NodeView = { id: data.id, plan, data, parent, children: [], listings: [], indicators: [], departments };
    parent?.children.push(node);
    nodes.set(data.id, node);
  });
  return nodes;
}

interface ProjectContext {
  plan: PlanView;
  nodes: ReadonlyMap<string, NodeView>;
  patterns: ReadonlyMap<string, Pattern>;
  book: ReferenceBook;
}

/** 事業を、掲載された項目と施策パターンに結ぶ。 */
export function resolveProject(entry: RawEntry<Project>, { plan, nodes, patterns, book }: ProjectContext): ProjectView {
  const { data, id, file } = entry;
  const found = data.listings.map((listing, index) => book.find(nodes, listing.node, { file, path: ['listings', index, 'node'], what: '体系の項目' }));
  const own = found.filter((node) => node !== undefined);
  const inherited = data.departments.length === 0 ? (own[0]?.departments ?? []) : [];
  const project: ProjectView = {
    id,
    plan,
    data,
    nodes: own,
    schedule: effectiveSchedule(data.schedule),
    departments: data.departments.length > 0 ? data.departments : inherited,
    inheritedDepartments: inherited.length > 0,
    indicators: [],
    schemes: [],
    patterns: data.patterns.map((pattern, index) => book.find(patterns, pattern, { file, path: ['patterns', index], what: '施策パターン' })).filter((pattern) => pattern !== undefined),
    path: projectPath(plan.city.code, plan.id, id),
  };
  data.listings.forEach((listing, index) => found[index]?.listings.push({ listing, project }));
  return project;
}
