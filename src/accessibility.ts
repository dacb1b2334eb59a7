import { conformance, judged, type Conformance, type JudgedCriterion } from './model/index.ts';
import { checkedEntries, contentRoot, type Kind } from './reader/index.ts';
import type { Accessibility, AuditRecord } from './schema/index.ts';

const entries = checkedEntries(contentRoot(), ['site']);
const recordOf = <T>(kind: Kind): T | null => (entries.find((entry) => entry.kind === kind)?.data as T | undefined) ?? null;

/** 方針（人が書く）。なければ null で、ページは「未設定」と出す。 */
export const policy: Accessibility | null = recordOf<Accessibility>('accessibility');

/** 監査の結果（npm run audit が書く）。なければ null で、ページは「まだ試験していません」と出す。 */
export const audit: AuditRecord | null = recordOf<AuditRecord>('audit');

export const criteria: JudgedCriterion[] = policy === null ? [] : judged(policy, audit);
export const state: Conformance = policy === null ? 'untested' : conformance(policy, audit);
