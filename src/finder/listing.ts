import type { CityView, SchemeView } from '../model/index.ts';
import { SCHEME_KIND } from '../text/labels.ts';
import { prefectureCode } from './paths.ts';
import { fits, type Choice } from './tally.ts';
import { termsOf } from './tally-rows.ts';

/** 1ページに並べる制度の数の上限。これより多ければ、都道府県ごとに分ける（1ページ14KBに収めるため）。 */
export const MOST_ROWS = 60;

/** 条件に合う制度。 */
export const chosenSchemes = (schemes: readonly SchemeView[], choice: Choice): SchemeView[] =>
  schemes.filter((scheme) => {
    const { need, audience } = termsOf(scheme);
    return fits([scheme.city.code, need, audience, 1], choice);
  });

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

export interface PrefectureGroup {
  code: string;
  name: string;
  schemes: SchemeView[];
}

/** 都道府県ごとにまとめる。 */
export const prefectureGroups = (schemes: readonly SchemeView[]): PrefectureGroup[] =>
  [...Map.groupBy(schemes, ({ city }) => prefectureCode(city))].map(([code, own]) => ({ code, name: own[0]?.city.data.prefecture ?? '', schemes: own }));

/** 一覧の並べ方：制度そのもの、または（多いとき）場所ごとの数。 */
export type Listing = { kind: 'schemes'; groups: CityGroup[] } | { kind: 'prefectures'; groups: PrefectureGroup[] } | { kind: 'cities'; groups: CityGroup[] };

/** 全国の一覧。多ければ、都道府県ごとの数にする。 */
export const nationalListing = (schemes: readonly SchemeView[], most = MOST_ROWS): Listing =>
  schemes.length > most ? { kind: 'prefectures', groups: prefectureGroups(schemes) } : { kind: 'schemes', groups: cityGroups(schemes) };

/** 1つの都道府県の一覧。それでも多ければ、市ごとの数にする。 */
export const prefectureListing = (schemes: readonly SchemeView[], most = MOST_ROWS): Listing => ({ kind: schemes.length > most ? 'cities' : 'schemes', groups: cityGroups(schemes) });
