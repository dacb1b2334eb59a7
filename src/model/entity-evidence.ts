import type { IndicatorView, ProjectView, SchemeView } from './views.ts';

/** 事業ページに載せる事実。担当課を項目から受けているときは、それも含む。 */
export const projectEvidence = (project: ProjectView): unknown[] => [project.data, project.departments, ...project.nodes.map((node) => node.data.purpose)];

/** 指標ページに載せる事実。 */
export const indicatorEvidence = (indicator: IndicatorView): unknown[] => [indicator.data, indicator.departments];

/** 制度ページに載せる事実。 */
export const schemeEvidence = (scheme: SchemeView): unknown[] => [scheme.data];
