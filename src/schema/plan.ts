import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Id, IsoDate, Line } from './id.ts';
import { CityCode } from './city.ts';
import { ActorRole, PlanRelation, ReadingConflict, Survey, Term, TimelineEntry } from './plan-parts.ts';
import { Label, Passage, Quantity, Statement } from './text.ts';
import { FiscalYear, Period, PrintedDate } from './time.ts';

/** 前期・後期などの区切り。まだ書かれていない期も持てる。 */
export const Phase = z
  .strictObject({
    name: Line.meta({ title: '名' }),
    from: FiscalYear,
    to: FiscalYear,
    printed: Line.meta({ title: '印刷された形' }),
    written: z.boolean().meta({ title: '中身が書かれているか' }),
    note: Statement.nullable().default(null).meta({ title: '説明' }),
    evidence: EvidenceList,
  })
  .meta({ title: '期' });

/** 表題の別の形、合言葉、呼び名など。 */
export const PlanName = z.strictObject({ role: Line.meta({ title: 'どういう名か', description: '例：表紙の表題、合言葉' }), label: Label }).meta({ title: '計画の名' });

/** 計画ページの最初の3つの答え。 */
export const Answers = z
  .strictObject({
    promised: z.array(Statement).min(1, { error: '約束したことを1つ以上書いてください' }).meta({ title: '約束したこと' }),
    done: z.array(Statement).default([]).meta({ title: 'できたこと', description: '資料に実績の記載があるときだけ' }),
    asked: z.array(Statement).default([]).meta({ title: '市民や地域に求められていること' }),
  })
  .meta({ title: '3つの答え' });

const passages = (title: string) => z.array(Passage).default([]).meta({ title });
const statements = (title: string) => z.array(Statement).default([]).meta({ title });

/** 計画。体系は structure.json、事業は projects/、指標は indicators/ に置く。 */
export const Plan = z
  .strictObject({
    city: CityCode,
    title: Line.nullable().meta({ title: '計画の名（原文のまま）', description: '手元の資料になければ null' }),
    displayTitle: Line.meta({ title: '画面での呼び名' }),
    titleReason: Line.nullable().default(null).meta({ title: '計画の名がない理由' }),
    names: z.array(PlanName).default([]).meta({ title: '印刷された名' }),
    ordinal: Line.nullable().default(null).meta({ title: '第n次' }),
    kind: Line.meta({ title: '計画の種類' }),
    status: z.enum(['draft', 'adopted', 'unknown'], { error: 'draft（案）・adopted（策定）・unknown（不明）から選んでください' }).meta({ title: '案か策定か' }),
    sources: z.array(Id).min(1, { error: '原資料を1つ以上書いてください' }).meta({ title: '原資料' }),
    adopted: PrintedDate.nullable().default(null).meta({ title: '印刷された策定日' }),
    period: Period.nullable().meta({ title: '計画期間', description: '印刷がなければ null' }),
    periodReason: Line.nullable().default(null).meta({ title: '計画期間がない理由' }),
    statedYears: Period.nullable().default(null).meta({ title: '記載のある年度', description: '計画期間の印刷がないとき、表の列などから' }),
    phases: z.array(Phase).default([]).meta({ title: '前期・後期' }),
    levels: z.array(Line).default([]).meta({ title: '体系の段の名（上から）' }),
    answers: Answers,
    easy: z.array(Line).default([]).meta({ title: 'やさしい日本語', description: 'どんな計画か。短い文で、人が書く。資料にあることだけ。ふりがなは読みの一覧からつく' }),
    vision: passages('目指す姿'),
    background: passages('背景・趣旨'),
    position: passages('計画の位置付け'),
    terms: z.array(Term).default([]).meta({ title: '用語の定義' }),
    principles: passages('理念・原則・考え方'),
    roles: z.array(ActorRole).default([]).meta({ title: '主体の役割' }),
    forms: z.array(Label).default([]).meta({ title: '協働の形態' }),
    fields: passages('協働に適した分野'),
    topics: passages('本文のそのほかの節'),
    achievements: passages('これまでの成果'),
    issues: passages('課題'),
    timeline: z.array(TimelineEntry).default([]).meta({ title: '経過' }),
    surveys: z.array(Survey).default([]).meta({ title: '調査' }),
    review: passages('推進体制・進行管理・評価'),
    relations: z.array(PlanRelation).default([]).meta({ title: 'ほかの計画との関係' }),
    sdgs: statements('SDGs についての記載'),
    quantities: z.array(Quantity).default([]).meta({ title: '文中の数' }),
    organizations: z.array(Label).default([]).meta({ title: '出てくる組織の名' }),
    conflicts: z.array(ReadingConflict).default([]).meta({ title: '資料の中の食い違い' }),
    publishOn: IsoDate.nullable().default(null).meta({ title: '公開日' }),
  })
  .refine((plan) => plan.title !== null || plan.titleReason !== null, { path: ['titleReason'], error: '計画の名が資料にないときは、理由を titleReason に書いてください' })
  .refine((plan) => plan.period !== null || plan.periodReason !== null, { path: ['periodReason'], error: '計画期間の印刷がないときは、理由を periodReason に書いてください' })
  .meta({ title: '計画' });
export type Plan = z.infer<typeof Plan>;
