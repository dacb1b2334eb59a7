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

type CityFileId = CityTableId | 'json';

const pathOf = ({ code }: CityView, id: CityFileId): string => (id === 'json' ? `/data/cities/${code}.json` : `/data/cities/${code}/${id}.csv`);

interface Made {
  file: DataFile;
  text: string;
}

/** もう作ったファイルの、名と大きさ。いくつものページが同じ大きさを言う。中身は大きいので持たない。 */
const known = new WeakMap<CityView, Map<CityFileId, DataFile>>();

function made(city: CityView, id: CityFileId, publication: Publication): Made {
  const path = pathOf(city, id);
  if (id === 'json') {
    const text = cityJson(city, publication);
    return { text, file: dataFile({ name: 'すべて', path, format: 'JSON' }, text) };
  }
  const table = tablesOf(city, publication).find((one) => one.id === id);
  if (!table) throw new Error(`表「${id}」がありません`);
  const text = csv(table);
  return { text, file: dataFile({ name: table.title, path, format: 'CSV', rows: table.rows.length }, text) };
}

/** 作り、大きさを覚えておく。 */
function noted(city: CityView, id: CityFileId, publication: Publication): Made {
  const result = made(city, id, publication);
  const files = known.get(city) ?? new Map<CityFileId, DataFile>();
  known.set(city, files.set(id, result.file));
  return result;
}

const fileOf = (city: CityView, id: CityFileId, publication: Publication): DataFile => known.get(city)?.get(id) ?? noted(city, id, publication).file;

/** 1つの市の、表1つの CSV。 */
export const cityCsv = (city: CityView, id: CityTableId, publication: Publication): string => noted(city, id, publication).text;

/** 1つの市のすべてを入れた JSON のファイル。 */
export const cityJsonFile = (city: CityView, publication: Publication): DataFile => fileOf(city, 'json', publication);

/** 1つの市のファイル：すべてを入れた JSON と、表ごとの CSV。 */
export const cityFiles = (city: CityView, publication: Publication): DataFile[] => (['json', ...CITY_TABLE_IDS] as const).map((id) => fileOf(city, id, publication));
