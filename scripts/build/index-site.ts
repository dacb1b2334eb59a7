import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasManyCities } from '../../src/model/index.ts';
import { cityFolders, contentRoot } from '../../src/reader/index.ts';
import { shelfText } from '../../src/search/build/shelf-text.ts';
import { eachRecord, indexShelf, writeReadings } from '../../src/search/index-pages.ts';
import { TITLES } from '../../src/search/shelves.ts';
import { titlesRecord, type CityTitles } from '../../src/search/titles.ts';
import { pageOwner } from '../../src/text/page-owner.ts';
import { filesIn } from './folders.ts';
import { titlesFile, type IndexTask } from './index-area.ts';
import { workThrough } from './work-queue.ts';

/** 索引の大きさ。 */
export interface IndexReport {
  shelves: number;
  files: number;
  bytes: number;
}

const ROOMS = ['pagefind', 'search'];

function sizeOf(site: string, shelves: number): IndexReport {
  const files = ROOMS.flatMap((room) => filesIn(join(site, room)).map((file) => join(site, room, file))).filter((file) => !file.endsWith('.html'));
  return { shelves, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** サイトのページを、都道府県ごとに分ける。検索の部屋のファイルと、全国のページは除く。 */
export function pagesByArea(site: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const room of readdirSync(site, { withFileTypes: true })) {
    if (!room.isDirectory() || ROOMS.includes(room.name)) continue;
    for (const file of filesIn(join(site, room.name)).filter((path) => path.endsWith('.html')).map((path) => `${room.name}/${path}`)) {
      const owner = pageOwner(file);
      if (owner.kind !== 'city') continue;
      const area = owner.code.slice(0, 2);
      const known = groups.get(area);
      if (known) known.push(file);
      else groups.set(area, [file]);
    }
  }
  return groups;
}

/** 全国の題名の書架：1行が1つの市。このたび索引を作らなかった都道府県の題名は、前のサイトから読む。 */
async function indexTitles(site: string, areas: readonly string[], before: string): Promise<void> {
  const cities = areas.map((area) => [titlesFile(site, area), titlesFile(before, area)].find(existsSync) ?? '').flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as CityTitles[]);
  const records = cities.map(titlesRecord);
  await indexShelf(site, TITLES, await shelfText(records), cities.map((city) => city.links));
  await writeReadings(site, TITLES, records);
}

/** 市の多いサイト。ページのある都道府県の索引を作る。 */
async function indexAreas(site: string, before: string): Promise<number> {
  const tasks = [...pagesByArea(site)].map(([area, files]): IndexTask => ({ site, area, files }));
  const largestFirst = tasks.toSorted((a, b) => b.files.length - a.files.length);
  await workThrough<IndexTask, string>(largestFirst, { script: join(import.meta.dirname, 'index-worker.ts'), heap: 500, trouble: '検索の索引を作る途中で止まりました' });
  await indexTitles(site, [...new Set(cityFolders(contentRoot()).map((folder) => folder.slice(0, 2)))], before);
  return tasks.length + 1;
}

/**
 * 組み立てたサイトの、検索の索引を作る。市が少なければサイト全体に1つ、多ければ都道府県ごとに作る。
 * site に変わった都道府県のページしかなければ、その分だけ作る。ほかの都道府県の索引は、前のサイト before にある。
 */
export async function indexSite(site: string, before = site): Promise<IndexReport> {
  if (hasManyCities(cityFolders(contentRoot()))) return sizeOf(site, await indexAreas(site, before));
  const records = await Array.fromAsync(eachRecord(site, filesIn(site).filter((file) => file.endsWith('.html'))));
  await indexShelf(site, '', await shelfText(records));
  await writeReadings(site, '', records);
  return sizeOf(site, 1);
}
