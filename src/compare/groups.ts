import { areasOf, hasManyCities, type CityIndex } from '../model/index.ts';

/** 1ページに並べる市の数。内容の豊かな市でも、ページが 14KB に収まる数。 */
export const MOST_COMPARED = 8;

/** いっしょに並べて見る市。 */
export interface CompareGroup {
  /** くらべるページの住所（/compare/patterns/）のあとに続く部分。全部が1ページに収まるなら空。 */
  path: string;
  name: string;
  /** 都道府県の2桁のコード。市が少なく、都道府県で分けないなら空。 */
  area: string;
  index: readonly CityIndex[];
}

const chunks = <T>(items: readonly T[]): T[][] => Array.from({ length: Math.ceil(items.length / MOST_COMPARED) }, (_, n) => items.slice(n * MOST_COMPARED, (n + 1) * MOST_COMPARED));

/** 都道府県の市を分けたときの、何番目か。1つなら言わない。 */
const ordinal = (n: number, all: number): string => (all > 1 ? `（${n + 1}／${all}）` : '');

const between = (index: readonly CityIndex[]): string => `${index[0]?.shortName}から${index.at(-1)?.shortName}まで`;

/** 市を、並べて見る組に分ける。少なければ1組、47を超えれば都道府県ごと。どの組も MOST_COMPARED まで。コード順。 */
export function compareGroups(index: readonly CityIndex[]): CompareGroup[] {
  if (index.length <= MOST_COMPARED) return [{ path: '', name: '', area: '', index }];
  if (!hasManyCities(index)) return chunks(index).map((own, n) => ({ path: `${n + 1}/`, name: between(own), area: '', index: own }));
  return areasOf(index).flatMap(({ area, prefecture, index: cities }) =>
    chunks(cities).map((own, n, all) => ({ path: n === 0 ? `in/${area}/` : `in/${area}/${n + 1}/`, name: `${prefecture}${ordinal(n, all.length)}`, area, index: own })),
  );
}
