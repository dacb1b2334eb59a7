import { z } from 'zod';
import { HttpsUrl, Line } from './id.ts';

/** サイトの運営者。決まるまで null。画面では「未設定」と出す。 */
export const Settings = z
  .strictObject({
    operator: Line.nullable().meta({ title: '運営者' }),
    contact: HttpsUrl.nullable().meta({ title: '問い合わせ先（URL）' }),
    repository: HttpsUrl.nullable().meta({ title: 'データの置き場所（URL）' }),
  })
  .meta({ title: 'サイトの設定' });
export type Settings = z.infer<typeof Settings>;
