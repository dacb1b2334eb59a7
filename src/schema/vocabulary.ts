import { z } from 'zod';
import { Id, Line } from './id.ts';

/** 施策パターン：いくつもの市に現れる同じ道具。 */
export const Patterns = z
  .strictObject({ patterns: z.array(z.strictObject({ id: Id, name: Line.meta({ title: '名' }), description: Line.meta({ title: '説明' }) })).meta({ title: '施策パターン' }) })
  .meta({ title: '施策パターンの一覧' });
export type Patterns = z.infer<typeof Patterns>;

/** 指標の概念：並べて見る指標の組。比べられるかどうかと、数え方の違いは、ここにだけ書く。 */
export const Concept = z
  .strictObject({
    id: Id,
    name: Line.meta({ title: '名' }),
    description: Line.meta({ title: '説明', description: '何を知りたくて並べるのか' }),
    comparable: z.boolean({ error: '比べられるなら true、数え方が違うなら false と書いてください' }).meta({ title: '比べられるか' }),
    differences: z
      .array(z.strictObject({ about: Line.meta({ title: '何の違いか', description: '例：数える単位' }), text: Line.meta({ title: '違い' }) }))
      .default([])
      .meta({ title: '数え方の違い' }),
  })
  .refine((concept) => concept.comparable || concept.differences.length > 0, { path: ['differences'], error: '比べられないときは、数え方の違いを1つ以上書いてください' })
  .meta({ title: '指標の概念' });
export type Concept = z.infer<typeof Concept>;

/** 指標の概念の一覧。 */
export const Concepts = z.strictObject({ concepts: z.array(Concept).meta({ title: '概念' }) }).meta({ title: '指標の概念の一覧' });
export type Concepts = z.infer<typeof Concepts>;

/** 読み：人が確かめた、ことばとかな。 */
export const Readings = z
  .strictObject({
    readings: z
      .array(z.strictObject({ word: Line.meta({ title: 'ことば' }), kana: Line.regex(/^[ぁ-んー]+$/u, { error: 'ひらがなで書いてください' }).meta({ title: 'よみ' }), source: Line.meta({ title: '読みの根拠' }) }))
      .meta({ title: '読み' }),
  })
  .meta({ title: '読みの一覧' });
export type Readings = z.infer<typeof Readings>;

/** 検索のことば：表記ゆれの組、近いことばの組、質問の言い回し。 */
export const Lexicon = z
  .strictObject({
    variants: z.array(z.array(Line).min(2, { error: '同じことばの書き方を2つ以上並べてください' })).meta({ title: '表記ゆれ' }),
    synonyms: z.array(z.array(Line).min(2, { error: '近いことばを2つ以上並べてください' })).meta({ title: '近いことば' }),
    intents: z
      .array(z.strictObject({ phrase: Line.meta({ title: '言い回し', description: '例：とは何ですか' }), kinds: z.array(Line).meta({ title: '優先する種別' }) }))
      .default([])
      .meta({ title: '質問の言い回し' }),
  })
  .meta({ title: '検索のことば' });
export type Lexicon = z.infer<typeof Lexicon>;

/** 用語のやさしい説明。計画の定義とは別に、わたしたちが書く。 */
export const Glosses = z
  .strictObject({ glosses: z.array(z.strictObject({ term: Line.meta({ title: '用語' }), gloss: Line.meta({ title: 'やさしい説明' }) })).meta({ title: '説明' }) })
  .meta({ title: '用語のやさしい説明' });
export type Glosses = z.infer<typeof Glosses>;
