import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cityScope, allTables } from '../../src/open-data/tables.ts';
import { csvRows } from '../../src/open-data/csv.ts';
import { jsonRows } from '../../src/open-data/json.ts';
import type { Publication } from '../../src/open-data/publication.ts';
import { assembleCity, cityIndex, rawContent, type CityIndex, type CityView } from '../../src/model/index.ts';
import { checkedCityFile, readFolders, SHARED_FOLDERS, type Content, type Problem } from '../../src/reader/index.ts';
import { TO_WRITE } from '../../src/schema/index.ts';
import { problemsIn } from '../check-content.ts';

/** 市1つを調べた結果。誤りがあれば index は null。 */
export interface CitySurvey {
  folder: string;
  /** ファイルの中身のすべてから求めた鍵。1字でも変われば変わる。 */
  key: string;
  files: number;
  problems: Problem[];
  index: CityIndex | null;
}

/** 表ごとの行。つなげれば全国の表になる。 */
export type TableRows = Record<string, { rows: number; csv: string; json: string[] }>;

export interface AreaSurvey {
  cities: CitySurvey[];
  tables: TableRows;
}

export interface Surveying {
  root: string;
  shared: Content;
  publication: Publication;
  /** 原資料のフォルダ。なければ空。 */
  sources: string;
  /** 表の行も作るか。 */
  tabled: boolean;
  /** 確かめた内容を、市ごとに書くフォルダ。ページを作るときに、もう一度読んで確かめずに済む。 */
  checked: string;
}

/** 市に属さない内容（語彙と設定）。市を調べる前に一度だけ読む。 */
export const sharedContent = (root: string): Content => readFolders(root, SHARED_FOLDERS);

const todo = Buffer.from(TO_WRITE);

/** 公開を待つもの、下書き、切れた参照があるときだけ、ていねいに調べる。 */
function careful({ entries, problems, prose }: Content, shared: Content, { root, publication, sources }: Surveying): Problem[] {
  const whole = { ...readFolders(root, []), entries: [...entries, ...shared.entries], prose, problems };
  return problemsIn(whole, publication.today, sources);
}

function surveyCity(folder: string, surveying: Surveying): { survey: CitySurvey; city: CityView | undefined } {
  const { root, shared, publication, sources, checked } = surveying;
  const hash = createHash('sha256');
  let unwritten = false;
  const content = readFolders(root, [folder], (path, bytes) => {
    hash.update(path).update('\0').update(bytes).update('\0');
    unwritten ||= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(todo);
  });
  const { city, broken } = assembleCity(rawContent([...content.entries, ...shared.entries]), publication.today);
  const waiting = content.entries.some(({ data }) => 'publishOn' in data && data.publishOn !== null && data.publishOn > publication.today);
  const doubtful = content.problems.length + broken.length > 0 || unwritten || waiting || sources !== '';
  const problems = doubtful ? careful(content, shared, surveying) : [];
  const sound = problems.length === 0 ? city : undefined;
  if (sound) writeFileSync(checkedCityFile(checked, folder), JSON.stringify(content.entries));
  return { survey: { folder, key: hash.digest('hex'), files: content.entries.length + content.prose.length + content.unread.length, problems, index: sound ? cityIndex(sound) : null }, city: sound };
}

function addRows(tables: TableRows, city: CityView, publication: Publication): void {
  for (const table of allTables(cityScope(city), publication)) {
    const known = (tables[table.id] ??= { rows: 0, csv: '', json: [] });
    if (table.rows.length === 0) continue;
    known.rows += table.rows.length;
    known.csv += csvRows(table);
    known.json.push(jsonRows(table));
  }
}

/** 1つの都道府県の市（コード順のフォルダ）を読み、確かめ、目次と表の行を作る。 */
export function surveyArea(folders: readonly string[], surveying: Surveying): AreaSurvey {
  const result: AreaSurvey = { cities: [], tables: {} };
  for (const folder of folders) {
    const { survey, city } = surveyCity(folder, surveying);
    result.cities.push(survey);
    if (city && surveying.tabled) addRows(result.tables, city, surveying.publication);
  }
  return result;
}
