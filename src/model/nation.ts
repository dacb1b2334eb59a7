import type { CityIndex, PlanIndex } from './city-index.ts';

/** 1ページに並べる市の数の上限（都道府県の数）。これより多ければ、一覧は都道府県ごとに分ける。 */
export const MOST_ON_A_PAGE = 47;

/** 一覧を都道府県ごとに分けるほど、市が多いか。 */
export const hasManyCities = (index: readonly unknown[]): boolean => index.length > MOST_ON_A_PAGE;

/** 市の集まりに載っているものの数（計算値）。 */
export interface Tally {
  cities: number;
  plans: number;
  projects: number;
  indicators: number;
  schemes: number;
  terms: number;
  sources: number;
  missing: number;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
const inPlans = (of: (plan: PlanIndex) => number) => ({ plans }: CityIndex): number => sum(plans, of);

/** 目次から数える。市は読まない。 */
export const tally = (index: readonly CityIndex[]): Tally => ({
  cities: index.length,
  plans: sum(index, ({ plans }) => plans.length),
  projects: sum(index, inPlans(({ projects }) => projects.length)),
  indicators: sum(index, inPlans(({ indicators }) => indicators.length)),
  schemes: sum(index, ({ schemes }) => schemes.length),
  terms: sum(index, inPlans(({ terms }) => terms.length)),
  sources: sum(index, ({ sources }) => sources.length),
  missing: sum(index, ({ sources }) => sum(sources, ({ missing }) => missing)),
});

/** 1つの都道府県の、載せている市と数。 */
export interface Area extends Tally {
  /** 2桁のコード。 */
  area: string;
  prefecture: string;
  index: CityIndex[];
}

/** 都道府県ごとに分ける。コード順。 */
export function areasOf(index: readonly CityIndex[]): Area[] {
  return [...Map.groupBy(index, ({ area }) => area)].map(([area, own]) => ({ area, prefecture: own[0]?.prefecture ?? '', index: own, ...tally(own) }));
}

/** 用語と、それを定めた計画。 */
export interface DefinedTerm {
  term: string;
  places: { code: string; plan: string; id: string; city: string }[];
}

/** 用語ごとにまとめる。多くの計画にある順。 */
export function definedTerms(index: readonly CityIndex[]): DefinedTerm[] {
  const all = index.flatMap(({ code, shortName, plans }) => plans.flatMap((plan) => plan.terms.map(({ id, term }) => ({ term, code, plan: plan.id, id, city: shortName }))));
  return [...Map.groupBy(all, ({ term }) => term)].map(([term, places]) => ({ term, places })).sort((a, b) => b.places.length - a.places.length || (a.term < b.term ? -1 : 1));
}
