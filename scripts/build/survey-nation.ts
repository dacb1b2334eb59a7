import { join } from 'node:path';
import type { CityIndex } from '../../src/model/index.ts';
import { cityFolders, contentRoot, type Problem } from '../../src/reader/index.ts';
import { areaSignature, cityInputs } from './keys.ts';
import type { BuildRecord } from './record.ts';
import { sharedContent } from './survey-area.ts';
import { surveyed } from './survey.ts';
import type { AreaResult } from './surveyor.ts';

export interface SurveyedArea extends AreaResult {
  /** ファイルの大きさと時刻の鍵。 */
  signature: string;
  /** このたび調べたか。前の控えを使ったなら false。 */
  fresh: boolean;
}

export interface Survey {
  areas: SurveyedArea[];
  /** 全国の市の目次。コード順。 */
  index: CityIndex[];
  /** 市 → ページに出るもののすべてを表す鍵。 */
  inputs: Map<string, string>;
  files: number;
  problems: Problem[];
}

/** 変わった都道府県だけを調べ、ほかは前の控えを使う。表は tables の下に、都道府県ごとに書く（空なら書かない）。 */
export async function surveyNation(record: BuildRecord | undefined, tables: string): Promise<Survey> {
  const root = contentRoot();
  const known = new Map(record?.areas.map((area) => [area.area, area]));
  const groups = [...Map.groupBy(cityFolders(root), (folder) => folder.slice(0, 2))].map(([area, folders]) => ({ area, folders, tables: tables && join(tables, area), signature: areaSignature(root, folders) }));
  const kept = groups.flatMap(({ area, signature }) => (known.get(area)?.signature === signature ? (known.get(area) ?? []) : []));
  const changed = groups.filter(({ area }) => !kept.some((same) => same.area === area));
  const fresh = (await surveyed(changed)).map((result) => ({ ...result, signature: changed.find(({ area }) => area === result.area)?.signature ?? '', fresh: true }));
  const areas = [...kept.map((area) => ({ ...area, fresh: false })), ...fresh].sort((a, b) => (a.area < b.area ? -1 : 1));
  const cities = areas.flatMap((area) => area.cities);
  const index = cities.flatMap((city) => city.index ?? []).sort((a, b) => (a.code < b.code ? -1 : 1));
  const inputs = cityInputs(root, index, new Map(cities.map(({ folder, key }) => [folder.slice(0, 6), key])));
  const shared = sharedContent(root);
  return { areas, index, inputs, files: cities.reduce((sum, { files }) => sum + files, shared.entries.length), problems: [...shared.problems, ...cities.flatMap((city) => city.problems)] };
}
