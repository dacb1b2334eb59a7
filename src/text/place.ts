import { searchArea } from './search-area.ts';

/** 頭の4つの案内。 */
export const SITE_LINKS = [['計画を見る', '/plans/'], ['支援制度をさがす', '/schemes/'], ['データを使う', '/data/'], ['検索', '/search/']] as const;

/** サイトの中の、いまいる所。頭は、これだけで決まる。 */
export interface Place {
  /** 4つの案内のうち、いまいる所の住所。どれでもなければ空。 */
  under: string;
  /** その案内のページそのものか。 */
  exact: boolean;
  /** 検索の欄を、本文に持つページか。 */
  ownBox: boolean;
  /** さがすときの、都道府県の番号（search-area.ts）。 */
  area: string;
}

const OWN_BOX: readonly string[] = ['/', '/search/', '/404/', '/404.html'];

/** path は、サイトの根からの住所。 */
export function placeOf(path: string): Place {
  const under = SITE_LINKS.find(([, link]) => path.startsWith(link))?.[1] ?? '';
  return { under, exact: path === under, ownBox: OWN_BOX.includes(path), area: searchArea(path) };
}
