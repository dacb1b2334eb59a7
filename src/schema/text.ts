import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Line } from './id.ts';

/** 原資料の誤りを直して読むときの覚え。印刷された形は消さない。 */
export const Correction = z
  .strictObject({
    printed: Line.meta({ title: '印刷された形' }),
    corrected: Line.meta({ title: '直した形' }),
    kind: z.enum(['typo', 'extraction', 'variant'], { error: 'typo（誤字）・extraction（抽出誤り）・variant（表記ゆれ）から選んでください' }).meta({ title: '種類' }),
    reason: Line.meta({ title: '理由' }),
  })
  .meta({ title: '読み替え' });
export type Correction = z.infer<typeof Correction>;

/** 印刷されたとおりの名・見出し・体言止めの項目。 */
export const Label = z
  .strictObject({
    text: Line.meta({ title: '原文の語句' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    evidence: EvidenceList,
  })
  .meta({ title: '原文の語句' });
export type Label = z.infer<typeof Label>;

/** 要約：述語のある文を、わたしたちの平易な日本語に書き直したもの。原文ではない。 */
export const Statement = z
  .strictObject({
    text: Line.meta({ title: '要約', description: 'です・ます。1文60字まで。固有名・数字は原文のまま' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    evidence: EvidenceList,
  })
  .meta({ title: '要約' });
export type Statement = z.infer<typeof Statement>;

/** 数のついた名：14校、6校、2回、550人、最長6年間 など、指標でない数。 */
export const Quantity = z
  .strictObject({
    name: Line.meta({ title: '何の数か' }),
    value: z.number({ error: '数は引用符なしの半角数字で書いてください' }).meta({ title: '数' }),
    unit: Line.nullable().meta({ title: '単位' }),
    printed: Line.meta({ title: '印刷された形', description: '例：最長6年間' }),
    evidence: EvidenceList,
  })
  .meta({ title: '文中の数' });
export type Quantity = z.infer<typeof Quantity>;

/** 節：原資料の見出し（そのまま）と、その下の要約・項目。 */
export const Passage = z
  .strictObject({
    title: Line.meta({ title: '見出し（原文のまま）' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    statements: z.array(Statement).default([]).meta({ title: '要約' }),
    labels: z.array(Label).default([]).meta({ title: '項目（原文のまま）' }),
    evidence: EvidenceList,
  })
  .meta({ title: '節' });
export type Passage = z.infer<typeof Passage>;
