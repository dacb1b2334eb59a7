/** 達成基準ごとの結果を、監査の結果と目で見た記録から導く。確かめていないものを、適合とは言わない。 */
import type { Accessibility, AuditRecord, Criterion } from '../schema/index.ts';

export type CriterionResult = 'pass' | 'fail' | 'notRun' | 'notApplicable';

export interface JudgedCriterion {
  criterion: Criterion;
  result: CriterionResult;
}

/** 対応度。full は準拠、partial は一部準拠、untested はまだ試験していない。 */
export type Conformance = 'full' | 'partial' | 'untested';

/** 機械の検査がすべて合格し、要るなら目でも見たときだけ、適合とする。 */
export function criterionResult(criterion: Criterion, audit: AuditRecord | null): CriterionResult {
  if (!criterion.applies) return 'notApplicable';
  const states = criterion.checks.map((id) => audit?.checks.find((check) => check.id === id)?.state ?? 'notRun');
  if (states.includes('fail')) return 'fail';
  if (states.includes('notRun') || (criterion.byEye && criterion.look === null) || (criterion.checks.length === 0 && criterion.look === null)) return 'notRun';
  return 'pass';
}

export const judged = ({ criteria }: Accessibility, audit: AuditRecord | null): JudgedCriterion[] => criteria.map((criterion) => ({ criterion, result: criterionResult(criterion, audit) }));

/** 準拠と言えるのは、当てはまるすべてに適合し、残っていることもないときだけ。 */
export function conformance(policy: Accessibility, audit: AuditRecord | null): Conformance {
  if (audit === null) return 'untested';
  const met = judged(policy, audit).every(({ result }) => result === 'pass' || result === 'notApplicable');
  return met && policy.remaining.length === 0 ? 'full' : 'partial';
}
