import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Line } from './id.ts';

/** 年度（4月1日から翌年3月31日）。始まりの西暦で書く。令和6年度 = 2024。 */
export const FiscalYear = z
  .int({ error: '年度は始まりの西暦を整数で書いてください（例：令和6年度は 2024）' })
  .min(1945, { error: '年度が古すぎます。西暦の4桁で書いてください（例：令和6年度は 2024）' })
  .max(2100, { error: '年度が新しすぎます。西暦の4桁で書いてください（例：令和6年度は 2024）' })
  .meta({ title: '年度' });

/** 年度の範囲と、印刷された形。 */
export const Period = z
  .strictObject({
    from: FiscalYear.meta({ title: '始まりの年度' }),
    to: FiscalYear.meta({ title: '終わりの年度' }),
    printed: Line.meta({ title: '印刷された形' }),
    evidence: EvidenceList,
  })
  .refine((period) => period.from <= period.to, { path: ['to'], error: '終わりの年度が始まりより前です。from と to を確かめてください' })
  .meta({ title: '期間' });
export type Period = z.infer<typeof Period>;

/** 印刷された年月。平成22年12月、平成28年、H26.4施行 は暦の日付で、年度ではない。 */
export const PrintedDate = z
  .strictObject({
    printed: Line.meta({ title: '印刷された形' }),
    year: z.int({ error: '西暦の年を整数で書いてください' }).min(1945).max(2100).nullable().meta({ title: '暦の年（西暦）' }),
    month: z.int().min(1, { error: '月は1から12です' }).max(12, { error: '月は1から12です' }).nullable().default(null).meta({ title: '月' }),
    fiscalYear: FiscalYear.nullable().default(null).meta({ title: '年度', description: '印刷が年度のとき、または月から決まるとき' }),
  })
  .meta({ title: '印刷された年月' });
export type PrintedDate = z.infer<typeof PrintedDate>;
