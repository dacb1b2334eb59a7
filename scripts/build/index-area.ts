import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shelfText } from '../../src/search/build/shelf-text.ts';
import { eachRecord, indexShelf } from '../../src/search/index-pages.ts';
import { shelfFolder } from '../../src/search/shelves.ts';
import { cityTitles } from '../../src/search/titles.ts';

/** 1つの都道府県の仕事。 */
export interface IndexTask {
  site: string;
  area: string;
  /** その都道府県のページ（サイトの根からの住所）。 */
  files: readonly string[];
}

/** その都道府県の、市ごとの題名を書いておくファイル。全国の題名の書架は、これをつないで作る。 */
export const titlesFile = (site: string, area: string): string => join(site, 'search', shelfFolder(area), 'titles.json');

/** 都道府県の書架を作る。都道府県の番号を返す。 */
export async function indexArea({ site, area, files }: IndexTask): Promise<string> {
  const text = await shelfText(eachRecord(site, files));
  await indexShelf(site, area, text);
  writeFileSync(titlesFile(site, area), JSON.stringify(cityTitles(text.heads)));
  return area;
}
