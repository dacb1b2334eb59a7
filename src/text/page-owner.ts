/** ページやファイルの持ち主：どの市、どの都道府県、または全国のものか。住所だけで決まる。 */
export type PageOwner = { kind: 'city'; code: string } | { kind: 'area'; area: string } | { kind: 'nation' };

/** 住所の区切りのひとつが6桁の数字なら、その市のもの。 */
const CITY = /(?:^|\/)(\d{6})(?=[/.]|$)/u;
/** 2桁の数字なら、その都道府県のもの。 */
const AREA = /(?:^|\/)(\d{2})(?=[/.]|$)/u;

/** 全国の題名の書架。中のファイルは行の番号を名とするので、2桁でも都道府県ではない。 */
const TITLES = /^\/?(?:search|pagefind)\/titles\//u;

/** 住所（/plans/032093/…、cities/032093/index.html など）の持ち主。 */
export function pageOwner(path: string): PageOwner {
  if (TITLES.test(path)) return { kind: 'nation' };
  const code = CITY.exec(path)?.[1];
  if (code !== undefined) return { kind: 'city', code };
  const area = AREA.exec(path)?.[1];
  return area === undefined ? { kind: 'nation' } : { kind: 'area', area };
}
