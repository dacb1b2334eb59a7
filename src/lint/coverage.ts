import type { NodeView, PlanView } from '../model/index.ts';
import type { LintNote } from './lint-note.ts';

/** 自分、上の項目、載っている事業のどれかに指標があるか。 */
function hasIndicator(node: NodeView): boolean {
  const own = node.indicators.length > 0 || node.listings.some(({ project }) => project.indicators.length > 0);
  return own || (node.parent !== null && hasIndicator(node.parent));
}

/** 指標のない施策。指標が1つもない計画では、施策を並べずに1度だけ言う。 */
export function measureWithoutIndicator(plan: PlanView): LintNote[] {
  const measures = plan.nodes.filter((node) => node.data.canonical === 'measure');
  if (plan.indicators.length === 0) return [{ rule: 'measureWithoutIndicator', sentence: `この計画には、指標がありません。${measures.length > 0 ? `${measures.length}の施策のどれにも、数値の目標は書かれていません。` : ''}` }];
  return measures.filter((node) => !hasIndicator(node)).map(({ data }) => ({ rule: 'measureWithoutIndicator', sentence: `${data.level ?? '施策'}「${data.title}」には、指標がありません。` }));
}
