import { pageOwner } from './page-owner.ts';

/** 組み立ての設定が渡す、市が多く、検索を都道府県ごとに分けるか。ほかの動かし方（試験など）では、渡されない。 */
declare const __MANY_CITIES__: boolean;

/** そのページからさがすときの、都道府県の番号。全国のページと、検索を分けないサイトでは空。 */
export function searchArea(path: string): string {
  if (typeof __MANY_CITIES__ === 'undefined' || !__MANY_CITIES__) return '';
  const owner = pageOwner(path);
  if (owner.kind === 'nation') return '';
  return owner.kind === 'area' ? owner.area : owner.code.slice(0, 2);
}
