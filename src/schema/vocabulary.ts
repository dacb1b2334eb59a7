import { z } from 'zod';
import { Id, Line } from './id.ts';

/** 施策パターン：いくつもの市に現れる同じ道具。 */
export const Patterns = z
  .strictObject({ patterns: z.array(z.strictObject({ id: Id, name: Line.meta({ title: '名' }), description: Line.meta({ title: '説明' }) })).meta({ title: '施策パターン' }) })
  .meta({ title: '施策パターンの一覧' });
export type Patterns = z.infer<typeof Patterns>;

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
