import type { CityView, EvidenceView, PlanView, ProjectView } from '../model/index.ts';
import type { Correction, Evidence, Label, Quantity } from '../schema/index.ts';
import type { Publication } from './publication.ts';
import type { Column } from './table.ts';

/** どの表にもある、市の項目。 */
export function cityColumns<T>(cityOf: (item: T) => CityView): Column<T>[] {
  return [
    { name: 'city_code', title: '全国地方公共団体コード', type: 'string', note: '6桁の文字。先頭の0も意味を持つ', shared: true, of: (item) => cityOf(item).code },
    { name: 'city', title: '市区町村', type: 'string', note: '都道府県つき。推定の市には（推定）がつく', shared: true, of: (item) => cityOf(item).name },
    { name: 'city_inferred', title: '市が推定か', type: 'boolean', note: 'true は、資料に市の名がなく、推定したもの', shared: true, of: (item) => cityOf(item).inferred },
  ];
}

/** 計画の中のものの、市と計画の項目。 */
export function planColumns<T>(planOf: (item: T) => PlanView): Column<T>[] {
  return [
    ...cityColumns<T>((item) => planOf(item).city),
    { name: 'plan_id', title: '計画のID', type: 'string', note: '市の中で1つに決まる', shared: true, of: (item) => planOf(item).id },
    { name: 'plan', title: '計画', type: 'string', shared: true, of: (item) => planOf(item).data.displayTitle },
  ];
}

/** 事業の欄を長い形にした表の、事業の項目。 */
export function projectColumns<T>(projectOf: (item: T) => ProjectView): Column<T>[] {
  return [
    ...planColumns<T>((item) => projectOf(item).plan),
    { name: 'project_id', title: '事業のID', type: 'string', of: (item) => projectOf(item).id },
    { name: 'project', title: '事業名', type: 'string', of: (item) => projectOf(item).data.title },
  ];
}

export const pageColumn = <T extends { path: string }>({ address }: Publication): Column<T> => ({ name: 'page', title: 'このサイトのページ', type: 'string', shared: true, of: ({ path }) => address(path) });

const oneLine = ({ document, line, place, quote }: Evidence): string => `${document}:${line} ${place}「${quote}」`;

/** 出典の項目。1つ目は項目ごとに、2つ目からは evidence_other にまとめる。 */
export function evidenceColumns<T>(evidenceOf: (item: T) => readonly (Evidence | EvidenceView)[]): Column<T>[] {
  const first = (item: T): Evidence | undefined => evidenceOf(item)[0];
  return [
    { name: 'evidence_document', title: '出典：原資料のID', type: 'string', note: '原資料の表（sources）の source_id', shared: true, of: (item) => first(item)?.document ?? null },
    { name: 'evidence_line', title: '出典：行', type: 'integer', note: '原資料の文字データの何行目か', shared: true, of: (item) => first(item)?.line ?? null },
    { name: 'evidence_place', title: '出典：場所', type: 'string', note: '章・表・欄', shared: true, of: (item) => first(item)?.place ?? null },
    { name: 'evidence_quote', title: '出典：その行の語句', type: 'string', note: '原文のままの短い語句', shared: true, of: (item) => first(item)?.quote ?? null },
    { name: 'evidence_other', title: '出典：ほかの箇所', type: 'list', note: '原資料のID:行 場所「語句」', shared: true, of: (item) => evidenceOf(item).slice(1).map(oneLine) },
  ];
}

/** 年度の3つの形：西暦の年度、和暦、印刷された形。 */
export function yearColumns<T extends { year: number; printedYear?: string }>({ era }: Publication, printed: boolean): Column<T>[] {
  return [
    { name: 'fiscal_year', title: '年度（西暦）', type: 'integer', note: '4月に始まる年度の、始まりの西暦', of: ({ year }) => year },
    { name: 'fiscal_year_label', title: '年度（和暦）', type: 'string', of: ({ year }) => era(year) },
    ...(printed ? [{ name: 'fiscal_year_printed', title: '印刷された年度', type: 'string', of: ({ printedYear }: T) => printedYear ?? null } satisfies Column<T>] : []),
  ];
}

export const labelTexts = (labels: readonly Label[]): string[] => labels.map((label) => label.text);

export const quantityTexts = (quantities: readonly Quantity[]): string[] => quantities.map(({ name, printed }) => `${name}：${printed}`);

/** 読み替え：印刷された形→直した形（種類）。 */
export const correctionTexts = (corrections: readonly Correction[], { words }: Publication): string[] => corrections.map(({ printed, corrected, kind }) => `${printed}→${corrected}（${words.correction[kind] ?? kind}）`);
