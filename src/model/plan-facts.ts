import type { PlanView } from './views.ts';

/** 計画の主なページに載せる事実。出典の番号はこの順につく。 */
export function planFactsEvidence({ data }: PlanView): unknown[] {
  const { answers, names, period, statedYears, phases, vision, review, sdgs, quantities, conflicts } = data;
  return [answers, names, period, statedYears, phases, vision, review, sdgs, quantities, conflicts];
}

/** 「計画を読む」ページに載せる事実。 */
export function planContextEvidence({ data, nodes }: PlanView): unknown[] {
  const { background, position, principles, terms, roles, forms, fields, topics, achievements, issues, timeline, surveys, relations, organizations } = data;
  return [background, position, principles, terms, roles, forms, fields, topics, achievements, issues, timeline, surveys, relations, organizations, nodes.map((node) => node.data)];
}
