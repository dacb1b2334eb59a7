import { DRAFT_DATE, TO_WRITE } from '../../src/schema/index.ts';

type Json = Record<string, unknown>;

/** ひな型の出典。どの行かは、まだ書いていない。 */
const unwritten = (document: string): Json[] => [{ document, line: 1, quote: TO_WRITE, place: TO_WRITE }];

/** 市のひな型：準備中の市。名・よみ・都道府県は公のコード表から。 */
export const citySkeleton = (city: { code: string; name: string; kana: string; romaji: string; prefecture: string }): Json => ({
  code: city.code,
  name: city.name,
  kana: city.kana,
  romaji: city.romaji,
  prefecture: city.prefecture,
  identification: { kind: 'preparing', reason: '原資料をまだ載せていません。市の名は、全国地方公共団体コードの表によります。', evidence: [] },
  officialSite: null,
  owner: null,
});

/** 原資料のファイルから分かること。 */
export interface SourceFile {
  name: string;
  sha256: string;
  bytes: number;
  lines: number;
}

/** 原資料のひな型。ファイルがまだなければ、ファイルの欄も仮のもの。 */
export const sourceSkeleton = (title: string, file: SourceFile | undefined): Json => ({
  title: null,
  displayTitle: title,
  publisher: null,
  url: null,
  urlReason: '公開元未確認',
  terms: '不明',
  kind: TO_WRITE,
  status: 'unknown',
  printedDate: null,
  completeness: 'full',
  file: file ?? { name: 'junbichu.txt', sha256: '0'.repeat(64), bytes: 1, lines: 1 },
  publishOn: DRAFT_DATE,
});

/** 計画のひな型。 */
export const planSkeleton = (plan: { city: string; title: string | undefined; source: string }): Json => ({
  city: plan.city,
  title: plan.title ?? null,
  displayTitle: plan.title ?? TO_WRITE,
  ...(plan.title === undefined ? { titleReason: TO_WRITE } : {}),
  kind: TO_WRITE,
  status: 'unknown',
  sources: [plan.source],
  period: null,
  periodReason: TO_WRITE,
  answers: { promised: [{ text: TO_WRITE, evidence: unwritten(plan.source) }] },
  publishOn: DRAFT_DATE,
});

/** 体系のひな型：項目が1つ。 */
export const structureSkeleton = (source: string): Json => ({ nodes: [{ id: 'komoku-1', parent: null, ordinal: null, level: null, canonical: 'pillar', title: TO_WRITE, evidence: unwritten(source) }] });

/** 事業のひな型。 */
export const projectSkeleton = (project: { title: string | undefined; order: number; node: string; source: string }): Json => {
  const title = project.title ?? TO_WRITE;
  return {
    title,
    order: project.order,
    listings: [{ node: project.node, ordinal: null, title, evidence: unwritten(project.source) }],
    publishOn: DRAFT_DATE,
    evidence: unwritten(project.source),
  };
};

/** ファイルに書く形。字下げ2つ、末尾に改行1つ。 */
export const jsonFile = (data: Json): string => `${JSON.stringify(data, null, 2)}\n`;
