import { z } from 'zod';
import { Id, IsoDate, Line } from './id.ts';

/** 人が画面を見て確かめた記録。 */
const Look = z
  .strictObject({
    date: IsoDate.meta({ title: '見た日' }),
    pages: z.array(Line).min(1, { error: '見たページの住所を1つ以上書いてください' }).meta({ title: '見たページ' }),
    seen: Line.meta({ title: '見て分かったこと' }),
  })
  .meta({ title: '目で見た記録' });

/** 達成基準の1つと、その確かめ方。 */
const Criterion = z
  .strictObject({
    id: z.string().regex(/^\d\.\d\.\d{1,2}$/u, { error: '番号は 1.4.3 の形で書いてください' }).meta({ title: '番号' }),
    name: Line.meta({ title: '達成基準の名' }),
    level: z.string().regex(/^AA?$/u, { error: 'A か AA を書いてください' }).meta({ title: '適合レベル' }),
    applies: z.boolean().default(true).meta({ title: '当てはまるか', description: '音声や動画がないなど、対象がなければ false' }),
    checks: z.array(Id).default([]).meta({ title: '機械の検査', description: '監査の検査の名' }),
    byEye: z.boolean().default(false).meta({ title: '目で見ることが要るか' }),
    look: Look.nullable().default(null).meta({ title: '目で見た記録' }),
    note: Line.nullable().default(null).meta({ title: '注' }),
  })
  .meta({ title: '達成基準' });
export type Criterion = z.infer<typeof Criterion>;

/** ウェブアクセシビリティ方針。監査の結果とは別に、人が書く。 */
export const Accessibility = z
  .strictObject({
    declared: IsoDate.meta({ title: '表明日' }),
    standard: Line.meta({ title: '規格の番号と改正年' }),
    level: z.string().regex(/^AA?$/u, { error: 'A か AA を書いてください' }).meta({ title: '目標の適合レベル' }),
    scope: Line.meta({ title: '対象とする範囲' }),
    selection: Line.meta({ title: 'ページの選び方' }),
    technologies: z.array(Line).min(1, { error: '依存する技術を1つ以上書いてください' }).meta({ title: '依存する技術' }),
    remaining: z.array(Line).default([]).meta({ title: '残っていること' }),
    criteria: z.array(Criterion).min(1, { error: '達成基準を1つ以上書いてください' }).meta({ title: '達成基準チェックリスト' }),
  })
  .meta({ title: 'ウェブアクセシビリティ方針' });
export type Accessibility = z.infer<typeof Accessibility>;

const CheckOutcome = z.strictObject({
  id: Id,
  title: Line.meta({ title: '検査の名' }),
  state: z.enum(['pass', 'fail', 'notRun'], { error: 'pass（合格）・fail（不合格）・notRun（未実施）から選んでください' }).meta({ title: '結果' }),
  violations: z.int().min(0).meta({ title: '違反の数' }),
  note: z.string().max(400).default('').meta({ title: '注' }),
});
export type CheckOutcome = z.infer<typeof CheckOutcome>;

/** 監査の結果。npm run audit が書く。手で直さない。 */
export const AuditRecord = z
  .strictObject({
    from: IsoDate.meta({ title: '試験の始まり' }),
    to: IsoDate.meta({ title: '試験の終わり' }),
    tools: z.array(Line).meta({ title: '使った道具と版' }),
    checks: z.array(CheckOutcome).meta({ title: '検査ごとの結果' }),
    pages: z.array(Line).meta({ title: '調べたページの住所' }),
  })
  .meta({ title: '監査の結果' });
export type AuditRecord = z.infer<typeof AuditRecord>;
