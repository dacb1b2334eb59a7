import { areaOf, type CityIndex } from '../model/index.ts';

/** 問い「どの市？」の答え。市が多いときは、都道府県（2けた）になる。 */
export interface Place {
  code: string;
  name: string;
}

/** これより多ければ、市ではなく都道府県をたずねる（問いの答えが1画面に収まるように）。 */
export const MOST_CITIES = 47;

type Indexed = Pick<CityIndex, 'code' | 'name' | 'prefecture' | 'area' | 'schemes'>;

const withSchemes = (index: readonly Indexed[]): Indexed[] => index.filter(({ schemes }) => schemes.length > 0);

/** 制度のある市が多いか。 */
export const hasManyCities = (index: readonly Indexed[], most = MOST_CITIES): boolean => withSchemes(index).length > most;

/** 制度のある市。多ければ、制度のある都道府県。 */
export function places(index: readonly Indexed[], many: boolean): Place[] {
  const cities = withSchemes(index);
  if (!many) return cities.map(({ code, name }) => ({ code, name }));
  return [...new Map(cities.map(({ area, prefecture }) => [area, prefecture]))].map(([code, name]) => ({ code, name }));
}

/** 市のコードを、問いの答えのコードにする。 */
export const placeOf = (code: string, many: boolean): string => (many ? areaOf(code) : code);
