import type { CityIndex } from './city-index.ts';
import { neighbours, type NeighbourQuery, type Neighbour } from './neighbours.ts';
import type { CityView, IndicatorView, PlanView, ProjectView, SchemeView, SourceView, TermView } from './views.ts';

/** ページの住所の中の、変わる所。 */
export interface Params {
  code?: string | undefined;
  plan?: string | undefined;
  id?: string | undefined;
}

/** 住所から、そのページに載せるものを引く。市は、要るときに読み込まれる。 */
export interface Find {
  city: (params: Params) => CityView;
  plan: (params: Params) => PlanView;
  project: (params: Params) => ProjectView;
  indicator: (params: Params) => IndicatorView;
  scheme: (params: Params) => SchemeView;
  source: (params: Params) => SourceView;
  term: (params: Params) => TermView;
}

type Path = { params: { code: string } };
type PlanPath = { params: { code: string; plan: string } };
type ItemPath = { params: { code: string; id: string } };
type PlanItemPath = { params: { code: string; plan: string; id: string } };

/** このたび作るページの住所。中身は持たないので、市がいくつあっても軽い。 */
export interface Paths {
  cities: () => Path[];
  plans: () => PlanPath[];
  projects: () => PlanItemPath[];
  indicators: () => PlanItemPath[];
  schemes: () => ItemPath[];
  sources: () => ItemPath[];
  terms: () => PlanItemPath[];
}

/** 近くの市の、似たもの。 */
export interface Near {
  /** 同じ施策パターンの制度。 */
  schemes: (scheme: SchemeView) => SchemeView[];
  /** 同じ用語。 */
  terms: (term: TermView) => TermView[];
  /** 同じ概念の指標。 */
  indicators: (indicator: IndicatorView) => IndicatorView[];
}

function there<T>(found: T | undefined, what: string, { code, plan, id }: Params): T {
  if (found === undefined) throw new Error(`${what}が見つかりません（${[code, plan, id].filter(Boolean).join('/')}）`);
  return found;
}

/** 市を読む口から、住所で引く口を作る。 */
export function findIn(cityOf: (code: string) => CityView): Find {
  const city = ({ code = '' }: Params): CityView => cityOf(code);
  const plan = (params: Params): PlanView => there(city(params).plans.find(({ id }) => id === params.plan), '計画', params);
  return {
    city,
    plan,
    project: (params) => there(plan(params).projects.find(({ id }) => id === params.id), '事業', params),
    indicator: (params) => there(plan(params).indicators.find(({ id }) => id === params.id), '指標', params),
    scheme: (params) => there(city(params).schemes.find(({ id }) => id === params.id), '支援制度', params),
    source: (params) => there(city(params).sources.find(({ id }) => id === params.id), '原資料', params),
    term: (params) => there(plan(params).terms.find(({ id }) => id === params.id), '用語', params),
  };
}

/** 目次から、ページの住所を並べる口を作る。 */
export function pathsOf(index: readonly CityIndex[]): Paths {
  const plans = <T>(each: (code: string, plan: CityIndex['plans'][number]) => T[]): T[] => index.flatMap(({ code, plans: own }) => own.flatMap((plan) => each(code, plan)));
  return {
    cities: () => index.map(({ code }) => ({ params: { code } })),
    plans: () => plans((code, plan) => [{ params: { code, plan: plan.id } }]),
    projects: () => plans((code, plan) => plan.projects.map((id) => ({ params: { code, plan: plan.id, id } }))),
    indicators: () => plans((code, plan) => plan.indicators.map(({ id }) => ({ params: { code, plan: plan.id, id } }))),
    schemes: () => index.flatMap(({ code, schemes }) => schemes.map(({ id }) => ({ params: { code, id } }))),
    sources: () => index.flatMap(({ code, sources }) => sources.map(({ id }) => ({ params: { code, id } }))),
    terms: () => plans((code, plan) => plan.terms.map(({ id }) => ({ params: { code, plan: plan.id, id } }))),
  };
}

/** 似たものとして見せる数。1画面で見渡せる数にとどめる。 */
const MOST_SIMILAR = 6;
const MOST_ELSEWHERE = 12;

type Neighbours = (query: NeighbourQuery) => Neighbour[];

const schemeQuery = (code: string, patterns: readonly string[]): NeighbourQuery => ({ kind: 'pattern', keys: patterns, code, most: MOST_SIMILAR });
const termQuery = (code: string, term: string): NeighbourQuery => ({ kind: 'term', keys: [term], code, most: MOST_ELSEWHERE });
const conceptQuery = (code: string, concept: string | null): NeighbourQuery => ({ kind: 'concept', keys: concept === null ? [] : [concept], code, most: MOST_ELSEWHERE });

/** 近くの市の似たものを引く口を作る。 */
export function nearIn(find: Find, neighbours: Neighbours): Near {
  return {
    schemes: ({ city, data }) => neighbours(schemeQuery(city.code, data.patterns)).map(find.scheme),
    terms: ({ plan, data }) => neighbours(termQuery(plan.city.code, data.term)).map(find.term),
    indicators: ({ plan, data }) => neighbours(conceptQuery(plan.city.code, data.concept)).map(find.indicator),
  };
}

/** 市のページに出る、近くの市のコード。その市が変われば、こちらのページも変わりうる。 */
export function neighbourCodes(index: readonly CityIndex[]): (code: string) => string[] {
  const near = neighbours(index);
  const cities = new Map(index.map((city) => [city.code, city]));
  return (code) => {
    const { plans = [], schemes = [] } = cities.get(code) ?? {};
    const queries = [...schemes.map(({ patterns }) => schemeQuery(code, patterns)), ...plans.flatMap(({ terms, indicators }) => [...terms.map(({ term }) => termQuery(code, term)), ...indicators.map(({ concept }) => conceptQuery(code, concept))])];
    return [...new Set(queries.flatMap((query) => near(query).map((found) => found.code)))];
  };
}
