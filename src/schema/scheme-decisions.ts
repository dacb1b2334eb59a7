import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Id, Line } from './id.ts';

/** 制度として独立に載せなかったもの。載せなかった理由を、読者に見せる。 */
export const SchemeDecision = z
  .strictObject({
    name: Line.meta({ title: '名（原文のまま）' }),
    into: Id.nullable().default(null).meta({ title: 'まとめた先の制度', description: '制度のID。制度として載せなかったときは書かない' }),
    reason: Line.meta({ title: '理由' }),
    project: z
      .strictObject({ plan: Id.meta({ title: '計画' }), project: Id.meta({ title: '事業' }) })
      .nullable()
      .default(null)
      .meta({ title: '計画の事業', description: '事業がまるごと当たるときだけ' }),
    evidence: EvidenceList,
  })
  .meta({ title: '制度の取捨' });
export type SchemeDecision = z.infer<typeof SchemeDecision>;

/** 1つの市の資料から、まとめたものと、制度として載せなかったものの一覧。 */
export const SchemeDecisions = z.strictObject({ decisions: z.array(SchemeDecision).meta({ title: '制度の取捨' }) }).meta({ title: '制度の取捨の一覧' });
export type SchemeDecisions = z.infer<typeof SchemeDecisions>;
