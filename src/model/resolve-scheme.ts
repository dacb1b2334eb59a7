import type { Scheme } from '../schema/index.ts';
import type { RawEntry } from './raw.ts';
import { reception } from './reception.ts';
import type { ReferenceBook } from './references.ts';
import { schemePath } from './routes.ts';
import type { CityView, Pattern, SchemeView } from './views.ts';

interface SchemeContext {
  patterns: ReadonlyMap<string, Pattern>;
  /** 日本時間の YYYY-MM-DD。 */
  today: string;
  book: ReferenceBook;
}

const known = new WeakMap<readonly { id: string }[], ReadonlyMap<string, { id: string }>>();

/** IDから引く表。同じ並びなら、作るのは1度だけ（制度の行ごとに作ると、事業の数だけ遅くなる）。 */
function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const table = known.get(items) ?? new Map(items.map((item) => [item.id, item]));
  known.set(items, table);
  return table as ReadonlyMap<string, T>;
}

/** 制度を、計画の行（事業・項目）と施策パターンに結ぶ。 */
export function resolveScheme(entry: RawEntry<Scheme>, city: CityView, { patterns, today, book }: SchemeContext): SchemeView {
  const { data, file, id } = entry;
  const plans = new Map(city.plans.map((plan) => [plan.id, plan]));
  const scheme: SchemeView = {
    id,
    city,
    data,
    lines: data.planLines.flatMap((line, index) => {
      const plan = book.find(plans, line.plan, { file, path: ['planLines', index, 'plan'], what: '計画' });
      if (!plan) return [];
      const at = (key: string, what: string): { file: string; path: (string | number)[]; what: string } => ({ file, path: ['planLines', index, key], what });
      const project = line.project === null ? null : (book.find(byId(plan.projects), line.project, at('project', '事業')) ?? null);
      const node = line.node === null ? null : (book.find(byId(plan.nodes), line.node, at('node', '体系の項目')) ?? null);
      return [{ plan, project, node, place: line.place }];
    }),
    replaces: [],
    replacedBy: null,
    patterns: data.patterns.map((pattern, index) => book.find(patterns, pattern, { file, path: ['patterns', index], what: '施策パターン' })).filter((pattern) => pattern !== undefined),
    reception: reception(data.current, today),
    path: schemePath(city.code, id),
  };
  for (const { plan, project } of scheme.lines) {
    if (!plan.schemes.includes(scheme)) plan.schemes.push(scheme);
    if (project && !project.schemes.includes(scheme)) project.schemes.push(scheme);
  }
  return scheme;
}

/** 置き換えた制度と、経過に書かれた制度を結ぶ。市の制度がそろってから呼ぶ。 */
export function linkSchemes(city: CityView, entries: readonly RawEntry<Scheme>[], book: ReferenceBook): void {
  const schemes = new Map(city.schemes.map((scheme) => [scheme.id, scheme]));
  for (const { id, data, file } of entries) {
    const scheme = schemes.get(id);
    if (!scheme || data.replacedBy === null) continue;
    scheme.replacedBy = book.find(schemes, data.replacedBy, { file, path: ['replacedBy'], what: '支援制度' }) ?? null;
    scheme.replacedBy?.replaces.push(scheme);
  }
}
