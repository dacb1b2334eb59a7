import type { SchemeView } from '../model/index.ts';
import type { Publication } from './publication.ts';
import { cityColumns, correctionTexts, evidenceColumns, labelTexts, pageColumn, quantityTexts } from './shared-columns.ts';
import { coded, table, type Codes, type Column, type Table } from './table.ts';

const unique = (items: readonly string[]): string[] => [...new Set(items)];

const named = (codes: readonly string[], words: Codes): string[] => codes.map((code) => words[code] ?? code);

const nameColumns = (publication: Publication): Column<SchemeView>[] => [
  { name: 'scheme_id', title: '支援制度のID', type: 'string', of: ({ id }) => id },
  { name: 'name', title: '制度の名（原文のまま）', type: 'string', of: ({ data }) => data.name },
  { name: 'aliases', title: '資料の中の別の名', type: 'list', of: ({ data }) => labelTexts(data.aliases) },
  { name: 'corrections', title: '読み替え', type: 'list', note: '印刷された形→直した形（種類）', of: ({ data }) => correctionTexts(data.corrections, publication) },
  ...coded<SchemeView>({ name: 'kind', title: '種類', codes: publication.words.schemeKind }, ({ data }) => data.kind),
];

const useColumns = ({ words }: Publication): Column<SchemeView>[] => [
  { name: 'audiences', title: '使える人', type: 'list', codes: words.audience, of: ({ data }) => data.audiences },
  { name: 'audiences_label', title: '使える人（日本語）', type: 'list', of: ({ data }) => named(data.audiences, words.audience) },
  { name: 'audience_reason', title: '使える人の根拠', type: 'string', of: ({ data }) => data.audienceReason },
  { name: 'stages', title: '活動の段階', type: 'list', codes: words.stage, of: ({ data }) => data.stages },
  { name: 'stages_label', title: '活動の段階（日本語）', type: 'list', of: ({ data }) => named(data.stages, words.stage) },
  { name: 'summary', title: '要約', type: 'list', note: '原文ではない', of: ({ data }) => data.summary.map((statement) => statement.text) },
  { name: 'amounts', title: '金額（印刷された形）', type: 'list', note: '何の額か：印刷された形。円の数は scheme-amounts にある', of: ({ data }) => data.amounts.map(({ label, money }) => `${label}：${money.printed}`) },
  { name: 'quantities', title: '率・年数・件数', type: 'list', note: '何の数か：印刷された形', of: ({ data }) => quantityTexts(data.quantities) },
  { name: 'window', title: '窓口・担当課', type: 'list', note: '資料に書かれた課だけ', of: ({ data }) => labelTexts(data.window) },
];

const planLineColumns = ({ words }: Publication): Column<SchemeView>[] => [
  { name: 'plan_ids', title: '計画のID', type: 'list', of: ({ lines }) => unique(lines.map(({ plan }) => plan.id)) },
  { name: 'plans', title: '計画', type: 'list', of: ({ lines }) => unique(lines.map(({ plan }) => plan.data.displayTitle)) },
  { name: 'plan_periods', title: '作成日から見た計画の期間', type: 'list', of: ({ lines }) => unique(lines.map(({ plan }) => `${plan.period.text}${plan.period.draft ? '（案）' : ''}`)) },
  { name: 'plan_places', title: '計画の中の場所', type: 'list', of: ({ lines }) => lines.map(({ place }) => place) },
  { name: 'project_ids', title: '事業のID', type: 'list', of: ({ lines }) => unique(lines.flatMap(({ project }) => (project ? [project.id] : []))) },
  { name: 'lifecycle', title: '計画の中での動き', type: 'list', note: '動き：いつ 資料の語句', of: ({ data }) => data.lifecycle.map(({ event, date, label }) => `${words.lifecycle[event] ?? event}：${[date?.printed, label].filter(Boolean).join(' ')}`) },
  { name: 'replaced_by', title: '置き換えた制度のID', type: 'string', note: '資料がそう書くときだけ', of: ({ replacedBy }) => replacedBy?.id ?? null },
  { name: 'patterns', title: '施策パターン', type: 'list', note: 'わたしたちの分類', of: ({ patterns }) => patterns.map((pattern) => pattern.name) },
];

const currentColumns = ({ words }: Publication): Column<SchemeView>[] => [
  ...coded<SchemeView>({ name: 'current_status', title: 'いまの受付', codes: words.current, note: '市が確かめるまで unconfirmed（要確認）' }, ({ data }) => data.current.status),
  { name: 'confirmed_on', title: '最終確認日', type: 'date', of: ({ data }) => data.current.confirmedOn },
  { name: 'confirmed_by', title: '確認した課', type: 'string', of: ({ data }) => data.current.confirmedBy },
  { name: 'opens_on', title: '募集開始', type: 'date', of: ({ data }) => data.current.opensOn },
  { name: 'closes_on', title: '募集終了', type: 'date', of: ({ data }) => data.current.closesOn },
  { name: 'next', title: '次回予定', type: 'string', of: ({ data }) => data.current.next },
  { name: 'limit', title: '上限・補助率', type: 'string', of: ({ data }) => data.current.limit },
  { name: 'eligible_costs', title: '対象経費', type: 'string', of: ({ data }) => data.current.eligibleCosts },
  { name: 'documents', title: '必要書類', type: 'list', of: ({ data }) => data.current.documents },
  { name: 'how_to_apply', title: '申込方法', type: 'string', of: ({ data }) => data.current.howToApply },
  { name: 'official_page', title: '公式ページ', type: 'string', of: ({ data }) => data.current.officialPage },
  { name: 'contact', title: '公の窓口の連絡先', type: 'string', of: ({ data }) => data.current.contact },
];

/** 支援制度の表。1行が1つの制度。 */
export function schemesTable(schemes: readonly SchemeView[], publication: Publication): Table {
  const columns: Column<SchemeView>[] = [
    ...cityColumns<SchemeView>(({ city }) => city),
    ...nameColumns(publication), ...useColumns(publication), ...planLineColumns(publication), ...currentColumns(publication),
    pageColumn<SchemeView>(publication),
    ...evidenceColumns<SchemeView>(({ data }) => data.evidence),
  ];
  return table({ id: 'schemes', title: '支援制度', description: '計画に書かれた支援制度です。1行が1つの制度です。いまの受付は、市が確かめるまで要確認です。', key: ['city_code', 'scheme_id'] }, columns, schemes);
}

type Amount = SchemeView['data']['amounts'][number] & { scheme: SchemeView; n: number };

/** 支援制度の金額の表。1行が1つの金額。 */
export function schemeAmountsTable(schemes: readonly SchemeView[]): Table {
  const head = { id: 'scheme-amounts', title: '支援制度の金額', description: '支援制度について資料に書かれた金額です。1行が1つの金額です。', key: ['city_code', 'scheme_id', 'n'] };
  return table<Amount>(head, [
    ...cityColumns<Amount>(({ scheme }) => scheme.city),
    { name: 'scheme_id', title: '支援制度のID', type: 'string', of: ({ scheme }) => scheme.id },
    { name: 'scheme', title: '制度の名', type: 'string', of: ({ scheme }) => scheme.data.name },
    { name: 'n', title: '制度の中の順', type: 'integer', of: ({ n }) => n },
    { name: 'label', title: '何の額か', type: 'string', of: ({ label }) => label },
    { name: 'yen', title: '金額（円）', type: 'integer', of: ({ money }) => money.yen },
    { name: 'printed', title: '印刷された形', type: 'string', of: ({ money }) => money.printed },
    ...evidenceColumns<Amount>(({ evidence }) => evidence),
  ], schemes.flatMap((scheme) => scheme.data.amounts.map((amount, index) => ({ ...amount, scheme, n: index + 1 }))));
}
