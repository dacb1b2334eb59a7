import { z } from 'zod';
import { Id, Line } from './id.ts';

const BARE = /^[\s\d,.％%\-—―－◎○→　]+$/u;

/** 出典：原資料のどの行の、どの短い見出し・欄に書かれているか。 */
export const Evidence = z
  .strictObject({
    document: Id.meta({ title: '原資料', description: 'sources/ の中のファイル名（拡張子なし）' }),
    line: z.int({ error: '行番号は整数で書いてください' }).min(1, { error: '行番号は1から数えてください' }).meta({ title: '行' }),
    quote: Line.max(80, { error: '引用は見出しや欄の短い語句だけにしてください（80文字まで）' })
      .refine((text) => !text.includes('。'), { error: '文は引用しないでください。見出しや欄の語句を書いてください' })
      .refine((text) => !BARE.test(text), { error: '数字や記号だけの引用はできません。行の見出しを書き、欄名は place に書いてください' })
      .meta({ title: '引用', description: '原資料のその行にある、そのままの短い語句' }),
    place: Line.meta({ title: '場所', description: '章・表・欄。例：第3章 6 指標1 現状（令和4年度）' }),
  })
  .meta({ title: '出典' });
export type Evidence = z.infer<typeof Evidence>;

/** 出典の列。事実には1つ以上つける。 */
export const EvidenceList = z
  .array(Evidence, { error: '出典を [ ] の中に並べてください' })
  .min(1, { error: '出典を1つ以上書いてください（どの資料の何行目か）' })
  .meta({ title: '出典' });
