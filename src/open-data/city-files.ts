/** 1つの市のために配るファイル。 */
import { latest, type CityView } from '../model/index.ts';
import { cityJson } from './city-json.ts';
import { csv } from './csv.ts';
import { dataFile, type DataFile } from './data-files.ts';
import type { Publication } from './publication.ts';
import { cityScope, mainTables } from './tables.ts';
import type { Table } from './table.ts';

/** 1つの市のために配る表。市区町村の表は1行だけなので、市ごとには分けない。 */
export const CITY_TABLE_IDS = ['plans', 'projects', 'indicator-values', 'schemes'] as const;

export type CityTableId = (typeof CITY_TABLE_IDS)[number];

/** 表ごとのファイルを続けて作るので、終わりの市の分は覚えておく。 */
const tablesOf = latest((city: CityView, publication: Publication): Table[] => mainTables(cityScope(city), publication));

const csvPath = (city: CityView, id: CityTableId): string => `/data/cities/${city.code}/${id}.csv`;

interface Made {
  file: DataFile;
  text: string;
}

/** もう作ったファイル。住所で引く。いくつものページが同じ大きさを言うので、作るのは1度で済むように。中身は大きいので持たない。 */
const known = new WeakMap<CityView, Map<string, DataFile>>();

/** 作り、大きさを覚えておく。 */
function noted(city: CityView, made: Made): Made {
  known.set(city, (known.get(city) ?? new Map<string, DataFile>()).set(made.file.path, made.file));
  return made;
}

const knownOr = (city: CityView, path: string, make: () => Made): DataFile => known.get(city)?.get(path) ?? make().file;

function madeCsv(city: CityView, id: CityTableId, publication: Publication): Made {
  const table = tablesOf(city, publication).find((one) => one.id === id);
  if (!table) throw new Error(`表「${id}」がありません`);
  const text = csv(table);
  return noted(city, { text, file: dataFile({ name: table.title, path: csvPath(city, id), format: 'CSV', rows: table.rows.length }, text) });
}

function madeJson(city: CityView, publication: Publication): Made {
  const text = cityJson(city, publication);
  return noted(city, { text, file: dataFile({ name: 'すべて', path: `/data/cities/${city.code}.json`, format: 'JSON' }, text) });
}

/** 1つの市の、表1つの CSV。 */
export const cityCsv = (city: CityView, id: CityTableId, publication: Publication): string => madeCsv(city, id, publication).text;

/** 1つの市のすべてを入れた JSON のファイル。 */
export const cityJsonFile = (city: CityView, publication: Publication): DataFile => knownOr(city, `/data/cities/${city.code}.json`, () => madeJson(city, publication));

/** 1つの市のファイル：すべてを入れた JSON と、表ごとの CSV。 */
export const cityFiles = (city: CityView, publication: Publication): DataFile[] => [
  cityJsonFile(city, publication),
  ...CITY_TABLE_IDS.map((id) => knownOr(city, csvPath(city, id), () => madeCsv(city, id, publication))),
];
