import type { Derived, IndicatorView } from '../model/index.ts';
import type { Evidence, Value, YearValue } from '../schema/index.ts';
import { VALUE_KIND, type Publication } from './publication.ts';
import { evidenceColumns, labelTexts, pageColumn, planColumns, yearColumns } from './shared-columns.ts';
import { coded, table, type Cell, type Column, type Table } from './table.ts';

const ROLE = { baseline: '基準値・現状値', target: '目標値', actual: '実績値' } as const;

interface ValueRow extends YearValue { indicator: IndicatorView; role: keyof typeof ROLE; path: string }

/** 基準、目標、実績の順の行。計算値は含めない。 */
function valueRows(indicator: IndicatorView): ValueRow[] {
  const { baseline, targets, actuals } = indicator.data;
  const rows = (role: ValueRow['role'], values: readonly YearValue[]): ValueRow[] => values.map((value) => ({ ...value, indicator, role, path: indicator.path }));
  return [...rows('baseline', baseline ? [baseline] : []), ...rows('target', targets), ...rows('actual', actuals)];
}

/** 印刷された文字。横線は横線のまま。印刷のない値は null。 */
function printedForm(value: Value): string | null {
  if (value.kind === 'number' || value.kind === 'dash') return value.printed;
  if (value.kind === 'state') return value.state;
  return value.kind === 'text' ? value.text : null;
}

const indicatorColumns = <T>(of: (item: T) => IndicatorView): Column<T>[] => [
  ...planColumns<T>((item) => of(item).plan),
  { name: 'indicator_id', title: '指標のID', type: 'string', of: (item) => of(item).id },
  { name: 'indicator', title: '指標名（原文のまま）', type: 'string', of: (item) => of(item).data.name },
];

const valueOf = (read: (value: Value) => Cell) => (row: ValueRow): Cell => read(row.value);

const valueColumns: Column<ValueRow>[] = [
  ...coded<ValueRow>({ name: 'value_kind', title: '値の種類', codes: VALUE_KIND }, (row) => row.value.kind),
  { name: 'value', title: '値', type: 'number', note: '値の種類が number のときだけ。ほかは空で、0 ではない', of: valueOf((value) => (value.kind === 'number' ? value.value : null)) },
  { name: 'printed', title: '印刷された形', type: 'string', of: valueOf(printedForm) },
  { name: 'approximate', title: 'およその数か', type: 'boolean', note: '数でなければ空', of: valueOf((value) => (value.kind === 'number' ? value.approximate : null)) },
  { name: 'state_reached', title: '成り立った状態か', type: 'boolean', note: '状態でなければ空', of: valueOf((value) => (value.kind === 'state' ? value.reached : null)) },
  { name: 'candidates', title: '読み方の候補', type: 'list', note: '読取未確定のとき', of: valueOf((value) => (value.kind === 'uncertain' ? value.candidates : [])) },
  { name: 'reason', title: '読み取れない理由', type: 'string', of: valueOf((value) => ('reason' in value ? value.reason : null)) },
  { name: 'notes', title: 'この値だけの注', type: 'list', note: '印 注の要約', of: valueOf((value) => value.notes.map(({ mark, text }) => `${mark} ${text}`)) },
];

const meaningColumns = ({ words }: Publication): Column<ValueRow>[] => [
  { name: 'unit', title: '単位（原文のまま）', type: 'string', note: '印刷がなければ空', of: ({ indicator }) => indicator.data.unit.printed },
  { name: 'unit_per', title: '何あたり', type: 'string', of: ({ indicator }) => indicator.data.unit.per },
  { name: 'unit_reason', title: '単位がない・食い違う理由', type: 'string', of: ({ indicator }) => indicator.data.unit.reason },
  ...coded<ValueRow>({ name: 'accumulation', title: '数え方', codes: words.accumulation }, ({ indicator }) => indicator.data.accumulation),
  { name: 'accumulation_reason', title: '数え方の根拠', type: 'string', of: ({ indicator }) => indicator.data.accumulationReason },
  ...coded<ValueRow>({ name: 'direction', title: '良い向き', codes: words.direction }, ({ indicator }) => indicator.data.direction),
  { name: 'indicator_notes', title: '指標全体の注', type: 'list', of: ({ indicator }) => indicator.data.notes.map(({ mark, text }) => `${mark} ${text}`) },
  { name: 'node_id', title: '体系の項目のID', type: 'string', of: ({ indicator }) => indicator.node?.id ?? null },
  { name: 'project_id', title: '事業のID', type: 'string', of: ({ indicator }) => indicator.project?.id ?? null },
  { name: 'departments', title: '担当課', type: 'list', of: ({ indicator }) => labelTexts(indicator.departments) },
  { name: 'borrowed_from', title: '借りている元', type: 'string', of: ({ indicator }) => indicator.data.borrowedFrom?.text ?? null },
];

const valueEvidence = (row: ValueRow): Evidence[] => [...row.evidence, ...row.value.notes.flatMap((note) => note.evidence)];

/** 指標の値の表（長い形）。1行が1つの値。計算値は別の表にある。 */
export function indicatorValuesTable(indicators: readonly IndicatorView[], publication: Publication): Table {
  const columns: Column<ValueRow>[] = [
    ...indicatorColumns<ValueRow>((row) => row.indicator),
    ...coded<ValueRow>({ name: 'role', title: '基準・目標・実績', codes: ROLE }, (row) => row.role),
    ...yearColumns<ValueRow>(publication, true),
    ...valueColumns,
    ...meaningColumns(publication),
    pageColumn<ValueRow>(publication),
    ...evidenceColumns<ValueRow>(valueEvidence),
  ];
  const head = { id: 'indicator-values', title: '指標の値', description: '指標の基準値・目標値・実績値です。1行が1つの値です。実績の行がない指標は、実績が未公表です。計算値は含みません。', key: ['city_code', 'plan_id', 'indicator_id', 'role', 'fiscal_year'] };
  return table(head, columns, indicators.flatMap(valueRows));
}

interface DerivedRow extends Derived { indicator: IndicatorView; path: string }

/** 計算値の表。どの行にも式がある。 */
export function derivedValuesTable(indicators: readonly IndicatorView[], publication: Publication): Table {
  const columns: Column<DerivedRow>[] = [
    ...indicatorColumns<DerivedRow>((row) => row.indicator),
    { name: 'label', title: '何の計算値か', type: 'string', of: (row) => row.label },
    { name: 'value', title: '計算値', type: 'number', of: (row) => row.value },
    { name: 'unit', title: '単位', type: 'string', of: (row) => row.unit },
    { name: 'formula', title: '式', type: 'string', of: (row) => row.formula },
    pageColumn<DerivedRow>(publication),
  ];
  const head = { id: 'derived-values', title: '指標の計算値', description: '資料の数から、このサイトが計算した数です。資料には書かれていません。どの行にも式があります。', key: ['city_code', 'plan_id', 'indicator_id', 'label'] };
  return table(head, columns, indicators.flatMap((indicator) => indicator.derived.map((derived) => ({ ...derived, indicator, path: indicator.path }))));
}
