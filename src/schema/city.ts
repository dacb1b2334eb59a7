import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { HttpsUrl, Line } from './id.ts';

const WEIGHTS = [6, 5, 4, 3, 2];

/** 全国地方公共団体コードの検査数字が合うか。 */
export function validMunicipalCode(code: string): boolean {
  if (!/^\d{6}$/u.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return (11 - (sum % 11)) % 10 === Number(code[5]);
}

/** 6桁の全国地方公共団体コード。文字で書く（先頭の0を落とさない）。 */
export const CityCode = z
  .string({ error: '市区町村コードは引用符つきの6桁で書いてください（例："032093"）' })
  .refine(validMunicipalCode, { error: '市区町村コードが正しくありません。検査数字を含む6桁を確かめてください（例："032093"）' })
  .meta({ title: '全国地方公共団体コード' });

/** 市区町村。名・かな・都道府県は公のコード表と突き合わせる。 */
export const City = z
  .strictObject({
    code: CityCode,
    name: Line.meta({ title: '市区町村名' }),
    kana: Line.regex(/^[ぁ-んー]+$/u, { error: 'ひらがなで書いてください（例：いちのせきし）' }).meta({ title: 'よみ' }),
    romaji: Line.regex(/^[a-z-]+$/u, { error: '半角の英小文字で書いてください（例：ichinoseki）' }).meta({ title: 'ローマ字' }),
    prefecture: Line.meta({ title: '都道府県', description: 'コード表の名。資料からは取らない' }),
    identification: z
      .strictObject({
        kind: z.enum(['stated', 'inferred', 'preparing'], { error: 'stated（資料に市名がある）・inferred（推定）・preparing（準備中、資料がまだない）から選んでください' }).meta({ title: '特定のしかた' }),
        reason: Line.meta({ title: '理由' }),
        evidence: z.array(Evidence).meta({ title: '出典', description: '準備中（preparing）の間だけ、空にできる' }),
      })
      .refine(({ kind, evidence }) => kind === 'preparing' || evidence.length > 0, { path: ['evidence'], error: '特定の手がかりになった箇所を1つ以上書いてください' })
      .meta({ title: '市の特定' }),
    officialSite: HttpsUrl.nullable().meta({ title: '公式サイト', description: '市が確かめるまで null' }),
    owner: Line.nullable().meta({ title: '更新の責任者', description: '市が確かめるまで null' }),
  })
  .meta({ title: '市区町村' });
export type City = z.infer<typeof City>;
