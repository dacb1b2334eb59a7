import { z } from 'zod';

/** 項目のID。公開後は変えない（URLになる）。 */
export const Id = z
  .string({ error: 'IDを文字で書いてください（例：web-access）' })
  .max(60, { error: 'IDは60文字までにしてください' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'IDは半角の英小文字・数字とハイフンだけで書いてください（例：web-access）' })
  .meta({ title: 'ID' });

/** 空でない1行の文字。 */
export const Line = z
  .string({ error: '文字で書いてください' })
  .min(1, { error: '空にはできません。書くことがなければ項目ごと消してください' })
  .max(400, { error: '400文字までにしてください' })
  .regex(/^[^\r\n\t]*$/u, { error: '改行やタブを入れないでください' });

/** 外部への住所。https だけを許す。 */
export const HttpsUrl = z
  .url({ protocol: /^https$/u, error: '「https://」で始まる住所を書いてください' })
  .meta({ title: '住所（URL）' });

/** 暦日。YYYY-MM-DD（日本時間）。 */
export const IsoDate = z.iso.date({ error: '日付は 2026-04-01 の形で書いてください' });
