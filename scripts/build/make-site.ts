import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentRoot, division } from '../../src/reader/index.ts';
import { bundled, type Bundled } from './bundling.ts';
import type { Publication } from '../../src/open-data/publication.ts';
import type { PublishedTable } from '../../src/open-data/published-table.ts';
import { emptyTables, nationalTables } from './national-tables.ts';
import { buildParts, partsFor } from './parts.ts';
import { publicationOf } from './publication.ts';
import type { BuildRecord } from './record.ts';
import { sharedContent } from './survey-area.ts';
import type { Survey } from './survey-nation.ts';
import { operatorIn } from './surveyor.ts';

export interface Building {
  survey: Survey;
  /** 前の組み立ての控え。あれば、変わった市だけを作る。 */
  record: BuildRecord | undefined;
  /** 前のサイト。 */
  target: string;
  work: string;
  /** このたび書いた、都道府県の表のフォルダ。表の要らないとき（市が少ない手分けの1つ）は空。 */
  tables: string;
  /** 全国の表も書くか。手分けの1つのうち、全国のページを作るものだけが書く。 */
  nation: boolean;
  /** 都道府県のページがあるほど、市が多いか。 */
  many: boolean;
  /** 内容を調べる間に束ねたもの。変わった市だけを作るときは、どの市か分かってから束ねる。 */
  ready: Bundled | undefined;
}

/** 前のサイトから使い回せない市。控えがなければ、すべて。 */
const changedCities = ({ survey, record }: Building): string[] => survey.index.map(({ code }) => code).filter((code) => record?.inputs[code] !== survey.inputs.get(code));

/** 表の題と項目。大きさは、全国の表を書く組だけが知っている。 */
const unmeasured = (publication: Publication): PublishedTable[] => emptyTables(publication).map(({ rows: _, ...head }) => ({ ...head, rowCount: 0, csv: { bytes: 0, sha256: '' }, json: { bytes: 0 } }));

/** 全国の表を書き、表の事実のファイルの場所を返す。変わっていない都道府県の表は、前のサイトから読む。 */
function writeNationalTables({ survey, target, tables, work, nation, many }: Building, site: string): string {
  const publication = publicationOf(operatorIn(sharedContent(contentRoot())));
  const areas = survey.areas.map((area) => ({ ...area, folder: area.fresh ? join(tables, area.area) : join(target, 'data', 'in', area.area) }));
  const facts = join(work, 'tables.json');
  const national = nation ? nationalTables(areas, site, publication) : unmeasured(publication);
  const published = many ? Object.fromEntries(areas.map(({ area, sizes }) => [area, sizes])) : null;
  writeFileSync(facts, JSON.stringify({ national, areas: published }));
  return facts;
}

/** 確かめた内容を置く所。 */
export const checkedIn = (work: string): string => join(work, 'cities');

/** Astro の控えを置く所。 */
export const cacheIn = (work: string): string => join(work, 'cache');

/** 作ったもの。 */
export interface Made {
  /** 作り直した市のコード。 */
  changed: string[];
  /** 作ったページの数。 */
  pages: number;
}

/** サイトを site に作る。前の組み立ての控えがあれば、変わった市と、その都道府県と、全国のものだけ。 */
export async function makeSite(building: Building, site: string): Promise<Made> {
  const { survey, work } = building;
  mkdirSync(site, { recursive: true });
  const index = join(work, 'index.json');
  writeFileSync(index, JSON.stringify(survey.index));
  const tables = writeNationalTables(building, site);
  const changed = changedCities(building);
  const mine = division(survey.index.map(({ code }) => code));
  const cities = changed.filter(mine.city);
  const { bundle, place } = building.ready ?? (await bundled(cities, cacheIn(work)));
  place(site);
  const pages = await buildParts(partsFor(cities, mine.nation), { index, tables, cities: checkedIn(work), bundle, site });
  rmSync(dirname(bundle), { recursive: true, force: true });
  return { changed, pages };
}
