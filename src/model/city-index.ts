import type { CityView, PlanView, SchemeView } from './views.ts';

/** 計画の目次。 */
export interface PlanIndex {
  id: string;
  title: string;
  state: PlanView['period']['state'];
  /** 計画期間か、記載のある年度。どちらもなければ null。 */
  years: { from: number; to: number } | null;
  projects: string[];
  /** 概念は、資料をまたいで並べるときの名。なければ null。 */
  indicators: { id: string; concept: string | null }[];
  terms: { id: string; term: string }[];
  /** 事業についた施策パターン。 */
  patterns: string[];
}

/** 制度の目次：さがす条件と、似た制度を引く鍵。 */
export interface SchemeIndex extends Pick<SchemeView['data'], 'kind' | 'audiences' | 'patterns'> {
  id: string;
  /** 公開日・市の確認日・募集の始まり・締切の、どれかが分かるか。暦と知らせに載せるものを、読まずに見分ける。 */
  dated: boolean;
}

/** 市の目次：市を読み込まなくても、経路と数、ほかの市とのつながりが分かるだけのもの。 */
export interface CityIndex {
  code: string;
  folder: string;
  /** 都道府県つきの名。推定なら（推定）がつく。 */
  name: string;
  /** 都道府県のつかない名。推定なら（推定）がつく。 */
  shortName: string;
  kana: string;
  prefecture: string;
  /** 都道府県の2桁のコード。 */
  area: string;
  plans: PlanIndex[];
  schemes: SchemeIndex[];
  /** 制度にまとめたもの、載せなかったものの数。 */
  decisions: number;
  /** missing は、資料から失われたものの数。 */
  sources: { id: string; title: string; missing: number }[];
  confirmed: boolean;
  /** 公開を終えたページの住所。 */
  retired: string[];
}

const yearsOf = ({ period, statedYears }: PlanView['data']): PlanIndex['years'] => {
  const range = period ?? statedYears;
  return range && { from: range.from, to: range.to };
};

const planIndex = ({ id, data, period, projects, indicators, terms }: PlanView): PlanIndex => ({
  id,
  title: data.displayTitle,
  state: period.state,
  years: yearsOf(data),
  projects: projects.map((project) => project.id),
  indicators: indicators.map((indicator) => ({ id: indicator.id, concept: indicator.data.concept })),
  terms: terms.map((term) => ({ id: term.id, term: term.data.term })),
  patterns: [...new Set(projects.flatMap((project) => project.data.patterns))],
});

const isDated = ({ publishOn, current }: SchemeView['data']): boolean => [publishOn, current.confirmedOn, current.opensOn, current.closesOn].some((date) => date !== null);

/** 都道府県の2桁のコード。032093 → 03 */
export const areaOf = (code: string): string => code.slice(0, 2);

/** 読み込んだ市から目次を作る。 */
export function cityIndex(city: CityView): CityIndex {
  const { code, name, data, plans, schemes, sources, checkIns, inferred } = city;
  return {
    code,
    folder: `${code}-${data.romaji}`,
    name,
    shortName: `${data.name}${inferred ? '（推定）' : ''}`,
    kana: data.kana,
    prefecture: data.prefecture,
    area: areaOf(code),
    plans: plans.map(planIndex),
    schemes: schemes.map(({ id, data }) => ({ id, kind: data.kind, audiences: data.audiences, patterns: data.patterns, dated: isDated(data) })),
    decisions: city.schemeDecisions.length,
    sources: sources.map(({ id, data: { displayTitle, missing } }) => ({ id, title: displayTitle, missing: missing.length })),
    confirmed: checkIns.length > 0,
    retired: city.retired.map(({ path }) => path),
  };
}
