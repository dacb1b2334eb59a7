import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Line } from './id.ts';

/** ※などの注。ひとつの値だけにつく。 */
export const Note = z
  .strictObject({
    mark: Line.max(4, { error: '4文字までにしてください' }).meta({ title: '印', description: '例：※' }),
    text: Line.meta({ title: '注の要約' }),
    evidence: EvidenceList,
  })
  .meta({ title: '注' });

const notes = z.array(Note).default([]).meta({ title: '注' });
const reason = Line.meta({ title: '理由' });

/** 値。数、状態、印刷された横線、空欄、記載なし、未公表、読取未確定、読めない、文字を区別する。 */
export const Value = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('number'),
        value: z.number({ error: '数値で書いてください。引用符（"）とカンマを外し、半角数字で書いてください' }).meta({ title: '数値' }),
        printed: Line.meta({ title: '印刷された形', description: '例：6,000' }),
        approximate: z.boolean().default(false).meta({ title: 'およその数' }),
        notes,
      }),
      z.strictObject({
        kind: z.literal('state'),
        state: Line.meta({ title: '状態', description: '例：未設置' }),
        reached: z.boolean().meta({ title: '成り立った状態か' }),
        notes,
      }),
      z.strictObject({ kind: z.literal('dash'), printed: Line.max(4, { error: '4文字までにしてください' }).meta({ title: '印刷された横線' }), notes }),
      z.strictObject({ kind: z.literal('blank'), notes }),
      z.strictObject({ kind: z.literal('notStated'), notes }),
      z.strictObject({ kind: z.literal('unpublished'), notes }),
      z.strictObject({
        kind: z.literal('uncertain'),
        candidates: z.array(Line).min(1, { error: '読み方の候補を1つ以上書いてください' }).meta({ title: '読み方の候補' }),
        reason,
        notes,
      }),
      z.strictObject({ kind: z.literal('unreadable'), reason, notes }),
      z.strictObject({ kind: z.literal('text'), text: Line.meta({ title: '文字' }), notes }),
    ],
    { error: '値の種類 kind を number, state, dash, blank, notStated, unpublished, uncertain, unreadable, text から選んでください' },
  )
  .meta({ title: '値' });
export type Value = z.infer<typeof Value>;

/** 単位。資料に印刷がなければ printed を null にし、理由を書く。 */
export const Unit = z
  .strictObject({
    printed: Line.nullable().meta({ title: '印刷された単位', description: '例：件、回／年、事業／年、千円' }),
    per: Line.nullable().default(null).meta({ title: '何あたり', description: '例：年' }),
    reason: Line.nullable().default(null).meta({ title: '単位がない・食い違う理由' }),
  })
  .refine((unit) => unit.printed !== null || unit.reason !== null, { path: ['reason'], error: '単位の印刷がないときは、その旨を reason に書いてください' })
  .meta({ title: '単位' });

/** 金額。円の整数と、印刷された形。 */
export const Money = z
  .strictObject({
    yen: z.int({ error: '円の整数で書いてください（300千円は 300000）' }).min(0, { error: '金額は0以上で書き、収入は direction を revenue にしてください' }).meta({ title: '円' }),
    direction: z.enum(['expense', 'revenue'], { error: 'expense（支出）か revenue（収入）を選んでください' }).meta({ title: '向き' }),
    label: Line.nullable().default(null).meta({ title: '内訳の名' }),
    printed: Line.meta({ title: '印刷された形', description: '例：2,000千円' }),
  })
  .meta({ title: '金額' });
export type Money = z.infer<typeof Money>;
