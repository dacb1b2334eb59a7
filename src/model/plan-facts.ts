import type { PlanView } from './views.ts';

/** 計画の主なページに載せる事実。出典の番号はこの順につく。 */
export function planFactsEvidence({ data }: PlanView): unknown[] {
  const { answers, period, statedYears, phases, vision, review, sdgs } = data;
  return [answers, period, statedYears, phases, vision, review, sdgs];
}

/** 「背景・課題・目的」のページに載せる事実。 */
export function planContextEvidence({ data, nodes }: PlanView): unknown[] {
  const { background, position, principles, fields, topics, achievements, issues } = data;
  return [background, position, principles, fields, topics, achievements, issues, nodes.map((node) => node.data)];
}

/** 「用語・経過・調査」のページに載せる事実。 */
export function planRecordEvidence({ data }: PlanView): unknown[] {
  const { terms, roles, forms, timeline, surveys, relations, organizations, names, quantities, conflicts } = data;
  return [terms, roles, forms, timeline, surveys, relations, organizations, names, quantities, conflicts];
}
