import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Id, Line } from './id.ts';
import { Correction, Label, Quantity, Statement } from './text.ts';
import { PrintedDate } from './time.ts';

/** 用語と、その計画での定義。 */
export const Term = z
  .strictObject({
    id: Id,
    term: Line.meta({ title: '用語（原文のまま）' }),
    definition: z.array(Statement).min(1, { error: '定義の要約を1つ以上書いてください' }).meta({ title: '定義の要約' }),
    notes: z.array(Statement).default([]).meta({ title: '注' }),
    labels: z.array(Label).default([]).meta({ title: '定義の中の語句（原文のまま）' }),
    evidence: EvidenceList,
  })
  .meta({ title: '用語' });
export type Term = z.infer<typeof Term>;

/** 取組主体（市民、地縁による団体、事業者、市 …）に期待される役割。 */
export const ActorRole = z
  .strictObject({
    actor: Line.meta({ title: '主体（原文のまま）' }),
    statements: z.array(Statement).default([]).meta({ title: '役割の要約' }),
    labels: z.array(Label).default([]).meta({ title: '活動の例（原文のまま）' }),
    evidence: EvidenceList,
  })
  .meta({ title: '主体の役割' });
export type ActorRole = z.infer<typeof ActorRole>;

/** 経過の1件。 */
export const TimelineEntry = z
  .strictObject({
    date: PrintedDate.meta({ title: 'いつ' }),
    event: Line.meta({ title: 'できごと（原文のまま）' }),
    effective: PrintedDate.nullable().default(null).meta({ title: '施行', description: '例：H26.4施行' }),
    scheme: Id.nullable().default(null).meta({ title: '関係する支援制度' }),
    notes: z.array(Statement).default([]).meta({ title: '注' }),
    evidence: EvidenceList,
  })
  .meta({ title: '経過' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** アンケートなどの調査。図が失われていれば、その旨を書く。 */
export const Survey = z
  .strictObject({
    title: Line.meta({ title: '調査の名' }),
    asked: Quantity.nullable().meta({ title: '対象' }),
    answered: Quantity.nullable().meta({ title: '回答' }),
    rate: Quantity.nullable().meta({ title: '回答率' }),
    findings: z.array(Statement).default([]).meta({ title: '結果の要約' }),
    opinions: z.array(Statement).default([]).meta({ title: '意見の要約' }),
    labels: z.array(Label).default([]).meta({ title: '見出し（原文のまま）' }),
    lost: z.array(Line).default([]).meta({ title: '失われた図' }),
    evidence: EvidenceList,
  })
  .meta({ title: '調査' });
export type Survey = z.infer<typeof Survey>;

/** ほかの計画・条例との関係。名だけで、先が見つからないこともある。 */
export const PlanRelation = z
  .strictObject({
    kind: z
      .enum(['upper', 'predecessor', 'successor', 'renamed', 'revised', 'related', 'basis'], {
        error: 'upper（上位）・predecessor（前計画）・successor（後継）・renamed（改称）・revised（見直し）・related（関連）・basis（根拠）から選んでください',
      })
      .meta({ title: '関係' }),
    name: Line.meta({ title: '相手の名（原文のまま）' }),
    plan: Id.nullable().default(null).meta({ title: '相手の計画のID', description: '載っていなければ null' }),
    date: PrintedDate.nullable().default(null).meta({ title: '印刷された年' }),
    until: PrintedDate.nullable().default(null).meta({ title: '終わりの年' }),
    statement: Statement.nullable().default(null).meta({ title: '説明' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    evidence: EvidenceList,
  })
  .meta({ title: '計画の関係' });
export type PlanRelation = z.infer<typeof PlanRelation>;

/** 資料の中で食い違う記載。どちらも残す。 */
export const ReadingConflict = z
  .strictObject({
    about: Line.meta({ title: '何について' }),
    readings: z.array(z.strictObject({ printed: Line.meta({ title: '印刷された形' }), evidence: EvidenceList })).min(2, { error: '食い違う記載を2つ以上書いてください' }).meta({ title: '記載' }),
    note: Line.meta({ title: '説明' }),
  })
  .meta({ title: '食い違い' });
export type ReadingConflict = z.infer<typeof ReadingConflict>;
