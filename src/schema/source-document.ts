import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { HttpsUrl, IsoDate, Line } from './id.ts';
import { PrintedDate } from './time.ts';

/** 抜き出しのときに失われたもの。図・写真・矢印・表・ページなど。 */
export const MissingPart = z
  .strictObject({
    kind: z.enum(['chart', 'image', 'arrow', 'page', 'table', 'title', 'text'], { error: 'chart, image, arrow, page, table, title, text から選んでください' }).meta({ title: '種類' }),
    text: Line.meta({ title: '失われたもの' }),
    place: Line.meta({ title: '場所' }),
    line: z.int().min(1).nullable().meta({ title: '行', description: 'どの行の近くか。決まらなければ null' }),
  })
  .meta({ title: '欠けているもの' });

/** 事実ではない数字（ページ番号など）。照合から外す理由を1つずつ書く。 */
export const NotAFigure = z
  .strictObject({ line: z.int().min(1).meta({ title: '行' }), text: Line.meta({ title: '数字' }), reason: Line.meta({ title: '理由' }) })
  .meta({ title: '事実でない数字' });

/** 目次の1行。 */
export const ContentsEntry = z
  .strictObject({ title: Line.meta({ title: '見出し' }), page: z.int().min(1).nullable().default(null).meta({ title: 'ページ' }), evidence: EvidenceList })
  .meta({ title: '目次の行' });

/** 原資料。 */
export const SourceDocument = z
  .strictObject({
    title: Line.nullable().meta({ title: '表題（原文のまま）', description: '抜粋に表題がなければ null' }),
    displayTitle: Line.meta({ title: '画面での呼び名' }),
    publisher: Line.nullable().meta({ title: '発行者（原文のまま）' }),
    url: HttpsUrl.nullable().meta({ title: '公開元' }),
    urlReason: Line.nullable().default(null).meta({ title: '公開元がない理由' }),
    terms: Line.meta({ title: '利用条件', description: '分からなければ「不明」' }),
    kind: Line.meta({ title: '資料の種類' }),
    status: z.enum(['draft', 'adopted', 'unknown'], { error: 'draft（案）・adopted（策定）・unknown（不明）から選んでください' }).meta({ title: '案か策定か' }),
    printedDate: PrintedDate.nullable().meta({ title: '印刷された日付' }),
    completeness: z.enum(['full', 'excerpt'], { error: 'full（全文）か excerpt（抜粋）を選んでください' }).meta({ title: '全文か抜粋か' }),
    file: z
      .strictObject({
        name: Line.regex(/^\w[\w.-]*$/u, { error: 'ファイル名だけを書いてください（フォルダは書きません）' }).meta({ title: 'ファイル名' }),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u, { error: 'sha256 は16進64文字で書いてください' }).meta({ title: 'SHA-256' }),
        bytes: z.int().min(1).meta({ title: 'バイト数' }),
        lines: z.int().min(1).meta({ title: '行数' }),
      })
      .meta({ title: 'ファイル' }),
    missing: z.array(MissingPart).default([]).meta({ title: '欠けているもの' }),
    contents: z.array(ContentsEntry).default([]).meta({ title: '目次' }),
    notFigures: z.array(NotAFigure).default([]).meta({ title: '事実でない数字' }),
    publishOn: IsoDate.nullable().default(null).meta({ title: '公開日' }),
  })
  .refine((source) => source.url !== null || source.urlReason !== null, { path: ['urlReason'], error: '公開元が分からないときは、理由を urlReason に書いてください（例：公開元未確認）' })
  .meta({ title: '原資料' });
export type SourceDocument = z.infer<typeof SourceDocument>;
