import type { SchemeDecisions } from '../schema/index.ts';
import type { RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';
import type { CityView, ProjectView, SchemeDecisionView } from './views.ts';

type Decision = SchemeDecisions['decisions'][number];
type Place = { file: string; path: (string | number)[] };

/** 取捨に書かれた事業を、計画の中から引く。 */
function decidedProject({ project }: Decision, city: CityView, { file, path }: Place, book: ReferenceBook): ProjectView | null {
  if (project === null) return null;
  const plan = book.find(new Map(city.plans.map((item) => [item.id, item])), project.plan, { file, path: [...path, 'project', 'plan'], what: '計画' });
  if (!plan) return null;
  return book.find(new Map(plan.projects.map((item) => [item.id, item])), project.project, { file, path: [...path, 'project', 'project'], what: '事業' }) ?? null;
}

/** 制度の取捨を、まとめた先の制度と、計画の事業に結ぶ。市の制度がそろってから呼ぶ。 */
export function resolveDecisions({ data, file }: RawEntry<SchemeDecisions>, city: CityView, book: ReferenceBook): SchemeDecisionView[] {
  const schemes = new Map(city.schemes.map((scheme) => [scheme.id, scheme]));
  return data.decisions.map((decision, index) => {
    const path = ['decisions', index];
    const into = decision.into === null ? null : (book.find(schemes, decision.into, { file, path: [...path, 'into'], what: '支援制度' }) ?? null);
    return { data: decision, into, project: decidedProject(decision, city, { file, path }, book) };
  });
}
