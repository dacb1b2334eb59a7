import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageTable } from '../../../src/search/build/page-table.ts';
import { shelfText } from '../../../src/search/build/shelf-text.ts';
import type { UnitPages } from '../../../src/search/build/unit-pages.ts';
import { eachRecord } from '../../../src/search/index-pages.ts';
import { shelfFolder, TITLES } from '../../../src/search/shelves.ts';
import { titlesRecord, type CityTitles } from '../../../src/search/titles.ts';
import { filesIn } from '../../build/folders.ts';
import { titlesFile } from '../../build/index-area.ts';
import { pagesByArea } from '../../build/index-site.ts';

/** 試す書架。 */
export interface TriedShelf {
  name: string;
  /** 都道府県の番号。全国の題名と、1つだけの書架では空。 */
  area: string;
  shelf: string;
  pages: number;
  bytes: number;
  files: number;
  /** 索引に載せた本文の単位。走査と比べるために、読み直す。 */
  units: () => Promise<UnitPages>;
}

const tableIn = (site: string, folder: string): PageTable => JSON.parse(readFileSync(join(site, 'search', folder, 'table.json'), 'utf8')) as PageTable;

function shelf(site: string, name: string, at: Pick<TriedShelf, 'area' | 'shelf' | 'units'>): TriedShelf {
  const folder = shelfFolder(at.shelf);
  const sizes = ['pagefind', 'search'].flatMap((room) => filesIn(join(site, room, folder)).filter((file) => !file.endsWith('.html')).map((file) => statSync(join(site, room, folder, file)).size));
  return { name, area: at.area, shelf: at.shelf, pages: tableIn(site, folder).columns.kind.length, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length, units: at.units };
}

const unitsOf = async (site: string, files: readonly string[]): Promise<UnitPages> => (await shelfText(eachRecord(site, files))).pages;

const titleUnits = async (site: string, areas: readonly string[]): Promise<UnitPages> => (await shelfText(areas.flatMap((area) => JSON.parse(readFileSync(titlesFile(site, area), 'utf8')) as CityTitles[]).map(titlesRecord))).pages;

/** 市が少なければ、1つだけの書架。多ければ、載せたページの数が中ほどの県、いちばん多い県、全国の題名。 */
export function triedShelves(site: string): TriedShelf[] {
  const whole = (): Promise<UnitPages> => unitsOf(site, filesIn(site).filter((file) => file.endsWith('.html')));
  if (!existsSync(join(site, 'search', shelfFolder(TITLES)))) return [shelf(site, 'サイト全体', { area: '', shelf: '', units: whole })];
  const groups = pagesByArea(site);
  const areas = readdirSync(join(site, 'search', 'in')).sort();
  const bySize = areas.toSorted((a, b) => tableIn(site, shelfFolder(a)).columns.kind.length - tableIn(site, shelfFolder(b)).columns.kind.length);
  const prefecture = (name: string, area = ''): TriedShelf => shelf(site, `${name}（${area}）`, { area, shelf: area, units: () => unitsOf(site, groups.get(area) ?? []) });
  return [prefecture('中ほどの都道府県', bySize[Math.floor(bySize.length / 2)]), prefecture('いちばん大きい都道府県', bySize.at(-1)), shelf(site, '全国の題名', { area: '', shelf: TITLES, units: () => titleUnits(site, areas) })];
}
