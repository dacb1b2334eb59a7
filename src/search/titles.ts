import type { PageHead, PageRecord } from './build/page-record.ts';

/** 題名から、そのページへの道。 */
export type TitleLink = readonly [url: string, title: string, kind: string];

/** 1つの市の、すべてのページの題名。 */
export interface CityTitles {
  code: string;
  /** 県のついた名。 */
  name: string;
  aliases: readonly string[];
  links: readonly TitleLink[];
}

/** ページを市ごとにまとめ、題名を大切な順に並べる。市の番号の順。 */
export function cityTitles(heads: readonly PageHead[]): CityTitles[] {
  const groups = Map.groupBy(heads, ({ cityCode }) => cityCode);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, pages]) => {
    const own = pages.find(({ kind }) => kind === '市');
    return { code, name: pages[0]?.city ?? '', aliases: own?.aliases ?? [], links: pages.filter((page) => page !== own).map(({ url, title, kind }) => [url, title, kind] as const) };
  });
}

/** 全国の題名の書架に載せる1行：市の名を題に、その市のすべての題名を本文にする。 */
export const titlesRecord = ({ code, name, aliases, links }: CityTitles): PageRecord => ({
  url: `cities/${code}/`, title: name, kind: '市', city: name, cityCode: code, plan: '', years: [], aliases, blocks: [name, ...links.map(([, title]) => title)],
});
