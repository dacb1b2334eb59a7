import { z } from 'zod';
import { CheckIn, City, Evidence, Glosses, Indicator, Lexicon, Patterns, Plan, Project, Readings, Scheme, Settings, SourceDocument, Structure, Value } from '../schema/index.ts';
import type { Publication } from './publication.ts';

export interface EntitySchema {
  /** 住所に使う名。例：source-document */
  id: string;
  title: string;
  about: string;
  schema: z.ZodType;
}

/** 内容の型のすべて。並びは、市 → 計画 → 事業・指標・制度 → 共通の語 の順。 */
export const ENTITY_SCHEMAS: readonly EntitySchema[] = [
  { id: 'city', title: '市区町村', about: '市区町村の名・コードと、資料からどう特定したか。', schema: City },
  { id: 'source-document', title: '原資料', about: '出典になった資料、ファイルの指紋、欠けているもの。', schema: SourceDocument },
  { id: 'plan', title: '計画', about: '計画の名、期間、用語、役割、課題、経過、調査、ほかの計画との関係。', schema: Plan },
  { id: 'structure', title: '体系', about: '基本方針から施策までの、計画の骨組み。', schema: Structure },
  { id: 'project', title: '事業・取組', about: '事業の内容、担当課、予算、実施年度、だれが進めるか。', schema: Project },
  { id: 'indicator', title: '指標', about: '指標の単位、数え方、基準値・目標値・実績値。', schema: Indicator },
  { id: 'scheme', title: '支援制度', about: '補助金や講座など、住民や団体が使えるもの。', schema: Scheme },
  { id: 'check-in', title: '確認の記録', about: 'どの課が、いつ、何を確かめたか。', schema: CheckIn },
  { id: 'value', title: '値', about: '数・横線・空欄・記載なしなどを分ける、値の書き方。', schema: Value },
  { id: 'evidence', title: '出典', about: '資料の何行目の、どの語句によるか。', schema: Evidence },
  { id: 'patterns', title: '施策パターンの一覧', about: 'いくつもの市に現れる、同じ道具の名。', schema: Patterns },
  { id: 'glosses', title: '用語のやさしい説明', about: '計画の用語に、わたしたちが添える説明。', schema: Glosses },
  { id: 'readings', title: '読みの一覧', about: '人が確かめた、ことばとかな。', schema: Readings },
  { id: 'lexicon', title: '検索のことば', about: '表記ゆれや近いことばの組。', schema: Lexicon },
  { id: 'settings', title: 'サイトの設定', about: '運営者と問い合わせ先。', schema: Settings },
];

export const schemaPath = (id: string): string => `/data/schema/${id}.json`;

/** JSON Schema（2020-12）。書く人が省ける項目は、省けるものとして出す。くり返す型は $defs にまとめる。 */
export function entitySchemaJson({ id, schema }: EntitySchema, { address }: Publication): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ $schema, $id: address(schemaPath(id)), ...rest }, null, 1)}\n`;
}
