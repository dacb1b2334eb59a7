import { areasOf, hasManyCities, type Area, type Atlas } from '../model/index.ts';

/** 都道府県のページの住所。市が少ないうちは、都道府県のページはない。 */
export const areaPaths = ({ index }: Pick<Atlas, 'index'>): { params: { area: string } }[] => (hasManyCities(index) ? areasOf(index).map(({ area }) => ({ params: { area } })) : []);

/** 住所の都道府県。 */
export function areaAt({ index }: Pick<Atlas, 'index'>, { area }: { area?: string | undefined }): Area {
  const [found] = areasOf(index.filter((city) => city.area === area));
  if (!found) throw new Error(`都道府県 ${area} に、載せている市がありません`);
  return found;
}
