import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CityIndex } from '../../src/model/index.ts';
import { cityFolders, contentRoot, type Problem } from '../../src/reader/index.ts';
import { areaSignature, cityInputs } from './keys.ts';
import type { BuildRecord } from './record.ts';
import { sharedContent } from './survey-area.ts';
import { surveyed } from './survey.ts';
import type { AreaResult } from './surveyor.ts';

export interface SurveyedArea extends AreaResult {
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

/** このたびの調べ方。 */
export interface SurveyJob {
  /** 前の組み立ての控え。あれば、変わった都道府県だけを調べる。 */
  record: BuildRecord | undefined;
  /** 表を、この下に都道府県ごとに書く。空なら書かない。 */
  tables: string;
  /** 確かめた内容を、市ごとに書くフォルダ。 */
  checked: string;
  /** 次の組み立てのために控えを残すか。 */
  kept: boolean;
}

/** 内容をすべて調べる。 */
export async function surveyNation({ record, tables, checked, kept: signed }: SurveyJob): Promise<Survey> {
  const root = contentRoot();
  mkdirSync(checked, { recursive: true });
  const tasks = [...Map.groupBy(cityFolders(root), (folder) => folder.slice(0, 2))].map(([area, folders]) => ({ area, folders, tables: tables && join(tables, area), checked, signed }));
  const kept = tasks.flatMap(({ area, folders }) => record?.areas.find((known) => known.area === area && known.signature === areaSignature(root, folders)) ?? []);
  const changed = tasks.filter(({ area }) => !kept.some((same) => same.area === area));
  const fresh = (await surveyed(changed)).map((result) => ({ ...result, fresh: true }));
  const areas = [...kept.map((area) => ({ ...area, fresh: false })), ...fresh].sort((a, b) => (a.area < b.area ? -1 : 1));
  const cities = areas.flatMap((area) => area.cities);
  const index = cities.flatMap((city) => city.index ?? []).sort((a, b) => (a.code < b.code ? -1 : 1));
  const inputs = cityInputs(root, index, new Map(cities.map(({ folder, key }) => [folder.slice(0, 6), key])));
  const shared = sharedContent(root);
  return { areas, index, inputs, files: cities.reduce((sum, { files }) => sum + files, shared.entries.length), problems: [...shared.problems, ...cities.flatMap((city) => city.problems)] };
}
