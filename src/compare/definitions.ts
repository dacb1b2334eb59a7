import type { PlanView, TermView } from '../model/index.ts';
import type { Statement } from '../schema/index.ts';

/** 計画の中の、ことば1つか節1つ。labels は原文のまま、statements は要約。 */
export interface Defined {
  title: string;
  path: string;
  labels: readonly string[];
  statements: readonly Statement[];
  place: string;
}

export interface DefinitionTopic { id: string; name: string; lead: string; of: (plan: PlanView) => Defined[] }

interface Section { title: string; labels: readonly { text: string }[]; statements: readonly Statement[]; evidence: readonly { place: string }[] }

const placeOf = (evidence: readonly { place: string }[]): string => evidence[0]?.place ?? '';

const section = (path: string) => ({ title, labels, statements, evidence }: Section): Defined => ({ title, path, labels: labels.map((label) => label.text), statements, place: placeOf(evidence) });

const term = ({ data, path }: TermView): Defined => ({ title: data.term, path, labels: data.labels.map((label) => label.text), statements: data.definition, place: placeOf(data.evidence) });

/** 協働の形態は、1つの場所に並ぶ語の列なので、まとめて1つにする。 */
function forms(plan: PlanView): Defined[] {
  const { forms: labels } = plan.data;
  return labels.length === 0 ? [] : [{ title: '協働の形態', path: `${plan.path}record/#forms`, labels: labels.map((label) => label.text), statements: [], place: placeOf(labels[0]?.evidence ?? []) }];
}

/** 並べて見ることがら。 */
export const DEFINITION_TOPICS: readonly DefinitionTopic[] = [
  { id: 'kyodo', name: '「協働」の意味', lead: '用語の定義です。', of: (plan) => plan.terms.filter((each) => each.data.term === '協働').map(term) },
  { id: 'principles', name: '理念・原則・考え方', lead: '協働を進めるときに大切にすることです。', of: (plan) => plan.data.principles.map(section(`${plan.path}context/#principles`)) },
  { id: 'roles', name: '主体と役割', lead: 'だれに、何が期待されているかです。', of: (plan) => plan.data.roles.map((role) => section(`${plan.path}record/#actors`)({ ...role, title: role.actor })) },
  { id: 'forms', name: '協働の形態', lead: 'どんな形で力を合わせるかです。', of: forms },
  { id: 'fields', name: '協働に適した分野', lead: 'どんなことに向いているかです。', of: (plan) => plan.data.fields.map(section(`${plan.path}context/#fields`)) },
  { id: 'terms', name: 'そのほかの用語', lead: '計画が意味を定めた、ほかのことばです。', of: (plan) => plan.terms.filter((each) => each.data.term !== '協働').map(term) },
];
