import { z } from 'zod';
import { parseFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { EvidenceList } from './evidence.ts';
import { Id, IsoDate, Line } from './id.ts';
import { Correction, Label, Statement } from './text.ts';
import { FiscalYear } from './time.ts';
import { Note, Unit, Value } from './value.ts';

/** 印刷された年度を西暦で読む。元号のない「6年度」など、それだけでは読めない形なら null。 */
function readPrinted(printed: string): number | null {
  try {
    return parseFiscalYear(printed);
  } catch {
    return null;
  }
}

/** 印刷された形の単位（千円・万円・百万円・億円）による、数との倍率。 */
const SCALES = [1, 1000, 10_000, 1_000_000, 100_000_000];

/** 印刷された形に数が1つだけあるとき、それが値と合うか。数がないか、いくつもあれば問わない。 */
function agrees(value: Value): boolean {
  if (value.kind !== 'number') return true;
  const printed = value.printed.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/gu, '');
  const found = printed.match(/\d+(?:\.\d+)?/gu) ?? [];
  return found.length !== 1 || SCALES.some((scale) => Math.abs(Math.abs(value.value) - Number(found[0]) * scale) < 1e-6);
}

/** ある年度の値。 */
export const YearValue = z
  .strictObject({ year: FiscalYear, printedYear: Line.meta({ title: '印刷された年度' }), value: Value, evidence: EvidenceList })
  .superRefine(({ year, printedYear, value }, context) => {
    const read = readPrinted(printedYear);
    if (read !== null && read !== year) context.addIssue({ code: 'custom', path: ['year'], message: `印刷された年度「${printedYear}」は ${read} です。year か printedYear を直してください` });
    if (!agrees(value)) context.addIssue({ code: 'custom', path: ['value', 'value'], message: '印刷された形（printed）の数と違います。どちらかを直してください' });
  })
  .meta({ title: '年度の値' });
export type YearValue = z.infer<typeof YearValue>;

const yearly = (title: string) =>
  z
    .array(YearValue)
    .default([])
    .superRefine((entries, context) => {
      entries.forEach((entry, index) => {
        const before = entries[index - 1];
        if (before && entry.year <= before.year)
          context.addIssue({ code: 'custom', path: [index, 'year'], message: `年度は古い順に1回ずつ書いてください（${before.year} の次が ${entry.year}）` });
      });
    })
    .meta({ title });

/** 指標がどこの項目のものか。 */
const Owner = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('plan') }),
      z.strictObject({ kind: z.literal('node'), node: Id.meta({ title: '体系の項目' }) }),
      z.strictObject({ kind: z.literal('project'), project: Id.meta({ title: '事業' }) }),
    ],
    { error: '持ち主 kind を plan（計画）・node（体系の項目）・project（事業）から選んでください' },
  )
  .meta({ title: '持ち主' });

/** 指標。値の意味（単年か累計か、どちらが良いか）は、資料に書かれたことだけを書く。 */
export const Indicator = z
  .strictObject({
    name: Line.meta({ title: '指標名（原文のまま）' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    order: z.int().min(1).meta({ title: '並び順' }),
    owner: Owner,
    unit: Unit,
    accumulation: z
      .enum(['yearly', 'cumulative', 'asOf', 'ratio', 'presence', 'unknown'], { error: 'yearly（単年）・cumulative（累計）・asOf（時点）・ratio（割合）・presence（有無）・unknown（不明）から選んでください' })
      .meta({ title: '数え方' }),
    accumulationReason: Line.meta({ title: '数え方の根拠' }),
    direction: z
      .enum(['up', 'down', 'keep', 'reach', 'unstated'], { error: 'up（多いほど良い）・down（少ないほど良い）・keep（保つ）・reach（達する）・unstated（記載なし）から選んでください' })
      .meta({ title: '良い向き', description: '資料に書かれていなければ unstated' }),
    baseline: YearValue.nullable().meta({ title: '基準値・現状値' }),
    targets: yearly('目標値'),
    actuals: yearly('実績値'),
    notes: z.array(Note).default([]).meta({ title: '指標全体の注' }),
    description: z.array(Statement).default([]).meta({ title: '指標の説明' }),
    departments: z.array(Label).default([]).meta({ title: '担当課' }),
    borrowedFrom: Label.nullable().default(null).meta({ title: '借りている元', description: '例：一関市総合計画の指標' }),
    concept: Id.nullable().default(null).meta({ title: '比べるときの概念', description: 'content/vocabulary/concepts.json の id' }),
    publishOn: IsoDate.nullable().default(null).meta({ title: '公開日' }),
    evidence: EvidenceList,
  })
  .meta({ title: '指標' });
export type Indicator = z.infer<typeof Indicator>;
