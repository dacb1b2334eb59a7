import type { FiscalYear } from '../fiscal-year/fiscal-year.ts';
import type { CheckIn, City, Concept, Evidence, Glosses, Indicator, Label, Patterns, Plan, Project, Readings, Scheme, SchemeDecision, Settings, SourceDocument, StructureNode, Term } from '../schema/index.ts';
import type { CityIndex } from './city-index.ts';
import type { Find, Near, Paths } from './doors.ts';
import type { PeriodState } from './period-state.ts';
import type { WithRetired } from './retired.ts';
import type { Reception } from './reception.ts';

export type { Concept } from '../schema/index.ts';
export type Pattern = Patterns['patterns'][number];
export type Gloss = Glosses['glosses'][number];
export type Reading = Readings['readings'][number];
export type Listing = Project['listings'][number];

/** 出典を、資料と結んだもの。 */
export interface EvidenceView extends Evidence {
  source: SourceView;
}

export interface SourceView {
  id: string;
  city: CityView;
  data: SourceDocument;
  plans: PlanView[];
  path: string;
}

export interface NodeView {
  id: string;
  plan: PlanView;
  data: StructureNode;
  parent: NodeView | null;
  children: NodeView[];
  listings: { listing: Listing; project: ProjectView }[];
  indicators: IndicatorView[];
  /** 自分か、いちばん近い上の項目に書かれた担当課。 */
  departments: Label[];
}

/** 実施年度の欄と、→ を前の欄の続きとして読んだ意味。 */
export interface EffectiveCell {
  year: FiscalYear;
  printed: string;
  /** 前の欄から続く意味。例：実施、検討。 */
  effective: string;
  continued: boolean;
}

export interface ProjectView {
  id: string;
  plan: PlanView;
  data: Project;
  nodes: NodeView[];
  schedule: EffectiveCell[] | null;
  /** 事業に書かれた担当課。なければ項目の担当課（inheritedDepartments が true）。 */
  departments: Label[];
  inheritedDepartments: boolean;
  indicators: IndicatorView[];
  schemes: SchemeView[];
  patterns: Pattern[];
  path: string;
}

/** 計算値：資料の数から求めた数と、その式。 */
export interface Derived {
  /** 1年分、基準と目標の差、伸び、実績と目標の差。 */
  kind: 'yearly' | 'difference' | 'growth' | 'distance';
  /** 1つの年度の計算値なら、その年度。 */
  year: FiscalYear | null;
  label: string;
  value: number;
  unit: string | null;
  formula: string;
}

export interface IndicatorView {
  id: string;
  plan: PlanView;
  data: Indicator;
  node: NodeView | null;
  project: ProjectView | null;
  /** 図の種類。目標のみちすじ、2時点、状態、図にできない。 */
  shape: 'path' | 'twoPoints' | 'state' | 'none';
  derived: Derived[];
  /** 並べて見る指標の組。比べられるかどうかは、概念が決める。 */
  concept: Concept | null;
  departments: Label[];
  path: string;
}

export interface SchemeView {
  id: string;
  city: CityView;
  data: Scheme;
  lines: { plan: PlanView; project: ProjectView | null; node: NodeView | null; place: string }[];
  replaces: SchemeView[];
  replacedBy: SchemeView | null;
  patterns: Pattern[];
  /** いまの受付のようす（今日の日付から）。 */
  reception: Reception;
  path: string;
}

/** 制度としてまとめたもの・載せなかったもの。 */
export interface SchemeDecisionView {
  data: SchemeDecision;
  into: SchemeView | null;
  project: ProjectView | null;
}

export interface TermView {
  id: string;
  plan: PlanView;
  data: Term;
  gloss: string | null;
  path: string;
}

export interface PlanCounts {
  levels: { level: string; count: number }[];
  projects: number;
  listings: number;
  relisted: number;
  indicators: number;
  schemes: number;
  marks: { canonical: 'new' | 'expanded' | 'continued'; count: number }[];
  leads: { actor: string; leads: number; participants: number }[];
}

export interface PlanView {
  id: string;
  city: CityView;
  data: Plan;
  sources: SourceView[];
  roots: NodeView[];
  nodes: NodeView[];
  projects: ProjectView[];
  indicators: IndicatorView[];
  schemes: SchemeView[];
  terms: TermView[];
  period: PeriodState;
  counts: PlanCounts;
  path: string;
}

export interface DepartmentView {
  name: string;
  projects: ProjectView[];
  indicators: IndicatorView[];
  schemes: SchemeView[];
}

export interface CityView extends WithRetired {
  code: string;
  data: City;
  /** 都道府県つきの名。推定なら（推定）がつく。例：愛知県豊明市（推定） */
  name: string;
  inferred: boolean;
  plans: PlanView[];
  schemes: SchemeView[];
  schemeDecisions: SchemeDecisionView[];
  sources: SourceView[];
  departments: DepartmentView[];
  checkIns: CheckIn[];
  path: string;
}

/**
 * 参照を解き終えた、ただひとつの読み取りの形。ページ・図・検索・公開データは、これだけを読む。
 * cities・plans などの並びは、すべての市を読む。市ごとのページは paths と find を使う。
 */
export interface Atlas {
  /** 全国の市の目次。市を読み込まずに、経路と数が分かる。 */
  index: readonly CityIndex[];
  /** このたびページを作る市の目次。手分けして作るときのほかは、すべて。 */
  selected: readonly CityIndex[];
  /** 市のページの住所。getStaticPaths に使う。 */
  paths: Paths;
  /** 住所から、そのページに載せるものを引く。市が多くても、要る市だけを読む。 */
  find: Find;
  /** 近くの市の、似たもの。 */
  near: Near;
  today: string;
  thisYear: FiscalYear;
  cities: CityView[];
  plans: PlanView[];
  projects: ProjectView[];
  indicators: IndicatorView[];
  schemes: SchemeView[];
  sources: SourceView[];
  terms: TermView[];
  patterns: Pattern[];
  concepts: Concept[];
  glosses: Gloss[];
  /** 人が確かめた読み。ふりがなは、ここからだけつける。 */
  readings: Reading[];
  settings: Settings;
  /** 出典の資料を引く。 */
  sourceOf: (city: CityView, evidence: Evidence) => SourceView;
}
