import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { HttpsUrl, Id, IsoDate, Line } from './id.ts';
import { Correction, Label, Quantity, Statement } from './text.ts';
import { PrintedDate } from './time.ts';
import { Money } from './value.ts';

/** 支援の種類（コード）。日本語の名は text/labels.ts にある。 */
export const SCHEME_KINDS = [
  'subsidy', 'grant', 'aid', 'commission', 'insurance', 'place', 'equipment', 'talentBank', 'advisor', 'consultation',
  'course', 'award', 'publicity', 'tax', 'endorsement', 'foster', 'exchange', 'participation', 'matching', 'staffSupport', 'information', 'service', 'support',
] as const;
/** 使える人。 */
export const AUDIENCES = ['npo', 'neighborhood', 'starter', 'individual', 'business', 'school', 'council'] as const;
/** 活動の段階。 */
export const STAGES = ['start', 'active', 'any'] as const;
/** 計画の中での動き。 */
export const LIFECYCLES = ['created', 'planned', 'continued', 'revised', 'merged', 'expanded', 'studyOnly', 'ended'] as const;

const PlanLine = z
  .strictObject({
    plan: Id.meta({ title: '計画' }),
    project: Id.nullable().default(null).meta({ title: '事業' }),
    node: Id.nullable().default(null).meta({ title: '体系の項目' }),
    place: Line.meta({ title: '計画の中の場所' }),
  })
  .meta({ title: '計画のどこから' });

/** 市が確かめたときだけ書く、いまの募集のようす。 */
export const SchemeCurrent = z
  .strictObject({
    status: z.enum(['unconfirmed', 'open', 'closed', 'ended'], { error: 'unconfirmed（要確認）・open（受付中）・closed（受付していない）・ended（終了）から選んでください' }).meta({ title: 'いまの受付' }),
    confirmedOn: IsoDate.nullable().default(null).meta({ title: '最終確認日' }),
    confirmedBy: Line.nullable().default(null).meta({ title: '確認した課' }),
    opensOn: IsoDate.nullable().default(null).meta({ title: '募集開始' }),
    closesOn: IsoDate.nullable().default(null).meta({ title: '募集終了' }),
    next: Line.nullable().default(null).meta({ title: '次回予定' }),
    limit: Line.nullable().default(null).meta({ title: '上限・補助率' }),
    eligibleCosts: Line.nullable().default(null).meta({ title: '対象経費' }),
    documents: z.array(Line).default([]).meta({ title: '必要書類' }),
    howToApply: Line.nullable().default(null).meta({ title: '申込方法' }),
    officialPage: HttpsUrl.nullable().default(null).meta({ title: '公式ページ' }),
    contact: Line.nullable().default(null).meta({ title: '公の窓口の連絡先' }),
  })
  .refine((current) => current.status === 'unconfirmed' || (current.confirmedOn !== null && current.confirmedBy !== null), { path: ['confirmedOn'], error: '要確認のほかにするときは、confirmedOn（確認日）と confirmedBy（確認した課）を書いてください' })
  .refine((current) => current.opensOn === null || current.closesOn === null || current.opensOn <= current.closesOn, { path: ['closesOn'], error: '募集終了が募集開始より前です。opensOn と closesOn を確かめてください' })
  .meta({ title: 'いまの募集' });

/** 支援制度：住民・団体・学校・事業者が、受ける・使う・加わる・申し込むことのできるもの。 */
export const Scheme = z
  .strictObject({
    name: Line.meta({ title: '制度の名（原文のまま）' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    aliases: z.array(Label).default([]).meta({ title: '資料の中の別の名' }),
    kind: z.enum(SCHEME_KINDS, { error: `種類を ${SCHEME_KINDS.join('・')} から選んでください` }).meta({ title: '種類' }),
    audiences: z.array(z.enum(AUDIENCES, { error: `対象を ${AUDIENCES.join('・')} から選んでください` })).min(1, { error: '対象を1つ以上選んでください' }).meta({ title: '使える人' }),
    audienceReason: Line.meta({ title: '使える人の根拠', description: '資料の語句、または読み取りであること' }),
    stages: z.array(z.enum(STAGES, { error: 'start（立ち上げ期）・active（活動中）・any（問わない）から選んでください' })).default(['any']).meta({ title: '活動の段階' }),
    summary: z.array(Statement).min(1, { error: '制度の要約を1つ以上書いてください' }).meta({ title: '要約' }),
    easy: Line.nullable().default(null).meta({ title: 'やさしい日本語', description: 'だれが、何を受けられるか。短い1文か2文で、人が書く。資料にあることだけ。ふりがなは読みの一覧からつく' }),
    amounts: z.array(z.strictObject({ label: Line.meta({ title: '何の額か' }), money: Money, evidence: EvidenceList })).default([]).meta({ title: '金額' }),
    quantities: z.array(Quantity).default([]).meta({ title: '率・年数・件数' }),
    window: z.array(Label).default([]).meta({ title: '窓口・担当課', description: '資料に書かれた課だけ' }),
    planLines: z.array(PlanLine).min(1, { error: 'もとになった計画の行を1つ以上書いてください' }).meta({ title: '計画のどこから' }),
    lifecycle: z.array(z.strictObject({ event: z.enum(LIFECYCLES, { error: `動きを ${LIFECYCLES.join('・')} から選んでください` }).meta({ title: '動き' }), date: PrintedDate.nullable().default(null).meta({ title: 'いつ' }), label: Line.meta({ title: '資料の語句' }), evidence: EvidenceList })).default([]).meta({ title: '計画の中での動き' }),
    replacedBy: Id.nullable().default(null).meta({ title: '置き換えた制度', description: '資料がそう書くときだけ' }),
    patterns: z.array(Id).default([]).meta({ title: '施策パターン' }),
    current: SchemeCurrent,
    publishOn: IsoDate.nullable().default(null).meta({ title: '公開日' }),
    evidence: EvidenceList,
  })
  .meta({ title: '支援制度' });
export type Scheme = z.infer<typeof Scheme>;
