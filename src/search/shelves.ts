/**
 * 書架：索引1つと、その一覧表。
 * 市が少なければ、サイト全体で1つ（名は空）。多ければ、都道府県ごとに1つ（名は2桁の番号）と、全国の題名だけのもの。
 */
export const TITLES = 'titles';

/** 書架のフォルダの下の、一覧表を補うファイルの置き場所。その下に、中身の指紋を名とするフォルダを1つ置く。 */
export const PARTS = 'parts';

/** pagefind/ と search/ の下の、書架のフォルダ。 */
export function shelfFolder(shelf: string): string {
  if (shelf === '') return '';
  return shelf === TITLES ? `${TITLES}/` : `in/${shelf}/`;
}

/** 都道府県（選んでいなければ空）をさがす書架。many は、市が多く、都道府県ごとに分けてあるか。 */
export function shelfFor(area: string, many: boolean): string {
  if (!many) return '';
  return area === '' ? TITLES : area;
}
