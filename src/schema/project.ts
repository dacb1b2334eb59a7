import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Id, IsoDate, Line } from './id.ts';
import { Correction, Label, Quantity, Statement } from './text.ts';
import { FiscalYear } from './time.ts';
import { Money } from './value.ts';

/** 掲載：体系の中で事業が置かれた1か所。再掲は relisted を true にする。 */
export const Listing = z
  .strictObject({
    node: Id.meta({ title: '体系の項目' }),
    ordinal: Line.nullable().meta({ title: '印刷された番号' }),
    title: Line.meta({ title: 'その場所での題（原文のまま）' }),
    relisted: z.boolean().default(false).meta({ title: '再掲' }),
    evidence: EvidenceList,
  })
  .meta({ title: '掲載' });

/** 新規・拡充・継続の区分。 */
export const Mark = z
  .strictObject({
    printed: Line.meta({ title: '印刷された形' }),
    canonical: z.enum(['new', 'expanded', 'continued'], { error: 'new（新規）・expanded（拡充）・continued（継続）から選んでください' }).meta({ title: '区分' }),
    conflict: Line.nullable().default(null).meta({ title: '本文との食い違い' }),
    evidence: EvidenceList,
  })
  .meta({ title: '区分' });

/** 予算の欄。金額、印刷された横線、空欄を区別する。 */
export const Budget = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('amounts'), amounts: z.array(Money).min(1, { error: '金額を1つ以上書いてください' }).meta({ title: '金額' }), note: Line.nullable().default(null).meta({ title: '欄の中の説明（原文のまま）' }), evidence: EvidenceList }),
      z.strictObject({ kind: z.literal('dash'), printed: Line.max(4, { error: '4文字までにしてください' }).meta({ title: '印刷された横線' }), evidence: EvidenceList }),
      z.strictObject({ kind: z.literal('blank'), evidence: EvidenceList }),
    ],
    { error: '予算の種類 kind を amounts（金額）・dash（横線）・blank（空欄）から選んでください' },
  )
  .meta({ title: '予算' });
export type Budget = z.infer<typeof Budget>;

/** 実施年度の1欄。→ の意味（前の欄の続き）は読み取りの側で決める。 */
export const ScheduleCell = z.strictObject({ year: FiscalYear, printed: Line.meta({ title: '印刷された形', description: '実施、検討、→ など' }) }).meta({ title: '年度の欄' });

const Schedule = z
  .strictObject({ cells: z.array(ScheduleCell).min(1).meta({ title: '年度の欄' }), evidence: EvidenceList })
  .refine((schedule) => schedule.cells.every((cell, index) => index === 0 || cell.year > (schedule.cells[index - 1]?.year ?? 0)), { path: ['cells'], error: '年度は古い順に1回ずつ書いてください' })
  .meta({ title: '実施年度' });

/** 取組主体と ◎（先導）・○（参加、協力）。 */
export const ProjectActor = z
  .strictObject({
    actor: Line.meta({ title: '主体（表の見出しのまま）', description: '例：市民等、協働体、市' }),
    role: z.enum(['lead', 'participant'], { error: 'lead（◎）か participant（○）を選んでください' }).meta({ title: '役割' }),
    printed: Line.meta({ title: '印刷された印' }),
    evidence: EvidenceList,
  })
  .meta({ title: '取組主体' });

/** 事業・取組。 */
export const Project = z
  .strictObject({
    title: Line.meta({ title: '事業名（原文のまま）' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    titles: z.array(z.strictObject({ where: Line.meta({ title: 'どこの題か' }), text: Line.meta({ title: '題（原文のまま）' }), evidence: EvidenceList })).default([]).meta({ title: '題の別の形' }),
    number: Line.nullable().default(null).meta({ title: '印刷された事業番号', description: '例：事業1' }),
    order: z.int().min(1).meta({ title: '並び順' }),
    provisional: z.boolean().default(false).meta({ title: '仮称' }),
    mark: Mark.nullable().default(null),
    listings: z
      .array(Listing)
      .min(1, { error: '掲載された場所を1つ以上書いてください' })
      .refine((listings) => listings.length === 0 || listings.some(({ relisted }) => !relisted), { error: '再掲だけで、もとの掲載がありません。もとの場所の relisted を false にしてください' })
      .meta({ title: '掲載' }),
    contents: z.array(Statement).default([]).meta({ title: '内容の要約' }),
    labels: z.array(Label).default([]).meta({ title: '内容の語句（原文のまま）' }),
    quantities: z.array(Quantity).default([]).meta({ title: '文中の数' }),
    departments: z.array(Label).default([]).meta({ title: '担当課' }),
    budget: Budget.nullable().default(null),
    schedule: Schedule.nullable().default(null),
    actors: z.array(ProjectActor).default([]).meta({ title: '取組主体' }),
    executor: Label.nullable().default(null).meta({ title: '委託・連携の相手' }),
    patterns: z.array(Id).default([]).meta({ title: '施策パターン', description: 'content/vocabulary/patterns.json の id' }),
    publishOn: IsoDate.nullable().default(null).meta({ title: '公開日' }),
    evidence: EvidenceList,
  })
  .meta({ title: '事業' });
export type Project = z.infer<typeof Project>;
