import { z } from 'zod';
import { Id, IsoDate, Line } from './id.ts';

/** 公開を終えた項目。住所は残し、「公開を終了しました」と、行き先があればそこへ移る案内を出す。 */
export const RetiredEntry = z
  .strictObject({
    kind: z.enum(['plan', 'project', 'indicator', 'scheme'], { error: 'plan（計画）・project（事業）・indicator（指標）・scheme（支援制度）から選んでください' }).meta({ title: '種類' }),
    plan: Id.nullable().default(null).meta({ title: '計画', description: '事業と指標では、計画のID。ほかでは書かない' }),
    id: Id.meta({ title: 'ID', description: '公開していたときのID' }),
    title: Line.meta({ title: '公開していた名' }),
    on: IsoDate.meta({ title: '公開を終えた日' }),
    reason: Line.meta({ title: '理由', description: '読者に見せる。例：計画の見直しで、次の事業にまとめた' }),
    movedTo: Id.nullable().default(null).meta({ title: '移った先のID', description: '名を変えたときだけ。同じ種類の、いまあるID' }),
  })
  .refine(({ kind, plan }) => (kind === 'project' || kind === 'indicator') === (plan !== null), { path: ['plan'], error: '事業と指標では計画のIDを書き、計画と支援制度では書かないでください' })
  .meta({ title: '公開を終えた項目' });
export type RetiredEntry = z.infer<typeof RetiredEntry>;

/** 1つの市の、公開を終えた項目の一覧。 */
export const Retired = z.strictObject({ entries: z.array(RetiredEntry).default([]).meta({ title: '公開を終えた項目' }) }).meta({ title: '公開を終えた項目の一覧' });
export type Retired = z.infer<typeof Retired>;
