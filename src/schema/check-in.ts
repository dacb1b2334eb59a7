import { z } from 'zod';
import { IsoDate, Line } from './id.ts';

/** 確認の記録：どの課が、いつ、何を確かめたか。変更なしも記録になる。 */
export const CheckIn = z
  .strictObject({
    department: Line.meta({ title: '確認した課' }),
    date: IsoDate.meta({ title: '確認日' }),
    about: Line.meta({ title: '確かめたこと', description: '「やさしい日本語」と書くと、その紹介も確かめたものとして示す' }),
    changed: z.boolean().meta({ title: '変更があったか' }),
  })
  .meta({ title: '確認の記録' });
export type CheckIn = z.infer<typeof CheckIn>;
