import { areaOf, type CityIndex, type CityView, type SchemeView } from '../model/index.ts';
import { SCHEME_KIND } from '../text/labels.ts';
import type { IndexedScheme } from './tally-rows.ts';

/** 1ページに並べる制度の数の上限。これより多ければ、場所ごとに分ける（1ページ4KBに収めるため）。 */
export const MOST_ROWS = 48;

/** これより多い一覧では、制度の一文と年度の帯を省き、計画の年度は市の見出しに1度だけ書く。 */
export const MOST_FULL_ROWS = 16;

/** さがすページに、市ごとに見せる制度の数。続きは市の一覧にある。 */
export const FIRST_ROWS = 5;

const studyOnly = ({ data }: SchemeView): boolean => data.lifecycle.some(({ event }) => event === 'studyOnly');

const KINDS = Object.keys(SCHEME_KIND);

/** 受付中が先、受付終了と終了は最後。同じなら、計画で検討だけのものを後にし、種類の順（お金が先）に並べる。 */
export const byUse = (a: SchemeView, b: SchemeView): number =>
  a.reception.rank - b.reception.rank || Number(studyOnly(a)) - Number(studyOnly(b)) || KINDS.indexOf(a.data.kind) - KINDS.indexOf(b.data.kind);

export interface CityGroup {
  city: CityView;
  schemes: SchemeView[];
}

/** 市ごとにまとめる。市の並びは、渡された順（市区町村コードの順）。 */
export const cityGroups = (schemes: readonly SchemeView[]): CityGroup[] => [...Map.groupBy(schemes, ({ city }) => city)].map(([city, own]) => ({ city, schemes: own.toSorted(byUse) }));

/** 場所と、そこにある制度の数。 */
export interface PlaceCount {
  code: string;
  name: string;
  count: number;
}

/** 一覧の並べ方：制度そのもの、または（多いとき）場所ごとの数。 */
export type Listing = { kind: 'schemes'; groups: CityGroup[] } | { kind: 'prefectures' | 'cities'; groups: PlaceCount[] };

interface Source {
  index: readonly Pick<CityIndex, 'code' | 'name' | 'prefecture'>[];
  /** 制度を読む。並べるものだけを読む。 */
  schemeOf: (scheme: IndexedScheme) => SchemeView;
}

function counted(schemes: readonly IndexedScheme[], keyOf: (code: string) => string, names: ReadonlyMap<string, string>): PlaceCount[] {
  return [...Map.groupBy(schemes, ({ code }) => keyOf(code))].map(([code, own]) => ({ code, name: names.get(code) ?? code, count: own.length }));
}

/** 都道府県ごとの数。 */
export const prefectureCounts = (schemes: readonly IndexedScheme[], { index }: Pick<Source, 'index'>): PlaceCount[] => counted(schemes, areaOf, new Map(index.map(({ code, prefecture }) => [areaOf(code), prefecture])));

/** 市ごとの数。 */
export const cityCounts = (schemes: readonly IndexedScheme[], { index }: Pick<Source, 'index'>): PlaceCount[] => counted(schemes, (code) => code, new Map(index.map(({ code, name }) => [code, name])));

const listed = (schemes: readonly IndexedScheme[], { schemeOf }: Source): Listing => ({ kind: 'schemes', groups: cityGroups(schemes.map(schemeOf)) });

/** 全国の一覧。多ければ、都道府県ごとの数にする。 */
export const nationalListing = (schemes: readonly IndexedScheme[], source: Source, most = MOST_ROWS): Listing => (schemes.length > most ? { kind: 'prefectures', groups: prefectureCounts(schemes, source) } : listed(schemes, source));

/** 1つの都道府県の一覧。それでも多ければ、市ごとの数にする。 */
export const prefectureListing = (schemes: readonly IndexedScheme[], source: Source, most = MOST_ROWS): Listing => (schemes.length > most ? { kind: 'cities', groups: cityCounts(schemes, source) } : listed(schemes, source));
