import { rawContent } from '../../src/model/index.ts';
import { contentRoot, type Content } from '../../src/reader/index.ts';
import type { TableSizes } from '../../src/open-data/published-table.ts';
import { writeAreaTables } from './area-tables.ts';
import { areaSignature } from './keys.ts';
import { emptyTables } from './national-tables.ts';
import { publicationOf } from './publication.ts';
import { sharedContent, surveyArea, type CitySurvey } from './survey-area.ts';

/** 1つの都道府県の仕事。 */
export interface AreaTask {
  area: string;
  /** 市のフォルダ。コード順。 */
  folders: string[];
  /** 都道府県の表を書くフォルダ。空なら書かない。 */
  tables: string;
  /** 確かめた内容を、市ごとに書くフォルダ。 */
  checked: string;
  /** 次の組み立てのために、鍵（signature）も求めるか。 */
  signed: boolean;
}

/** 都道府県を調べた結果。表は tables のフォルダにある。 */
export interface AreaResult {
  area: string;
  prefecture: string;
  cities: CitySurvey[];
  /** 表の行数と大きさ。 */
  sizes: TableSizes;
  /** 読み始めたときの、ファイルの大きさと時刻の鍵。求めなければ空。 */
  signature: string;
}

export const operatorIn = (shared: Content): string | null => rawContent(shared.entries).settings.operator;

/** 共通の内容を一度だけ読み、都道府県を1つずつ調べる口を作る。 */
export function surveyor(): (task: AreaTask) => AreaResult {
  const root = contentRoot();
  const shared = sharedContent(root);
  const publication = publicationOf(operatorIn(shared));
  const heads = emptyTables(publication);
  return ({ area, folders, tables: folder, checked, signed }) => {
    const signature = signed ? areaSignature(root, folders) : '';
    const { cities, tables } = surveyArea(folders, { root, shared, publication, sources: process.env['ATLAS_SOURCES'] ?? '', tabled: folder !== '', checked });
    const prefecture = cities.find(({ index }) => index)?.index?.prefecture ?? '';
    return { area, prefecture, cities, signature, sizes: folder === '' ? {} : writeAreaTables(heads, tables, { area, prefecture, folder }, publication) };
  };
}
