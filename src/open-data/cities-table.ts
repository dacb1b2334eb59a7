import type { CityView } from '../model/index.ts';
import type { CheckIn } from '../schema/index.ts';
import type { Publication } from './publication.ts';
import { cityColumns, evidenceColumns, pageColumn } from './shared-columns.ts';
import { coded, table, type Column, type Table } from './table.ts';

const IDENTIFICATION = { stated: '資料に市の名がある', inferred: '推定', preparing: '準備中（資料をまだ載せていない）' } as const;

const lastCheckIn = (city: CityView): CheckIn | undefined => city.checkIns.toSorted((a, b) => a.date.localeCompare(b.date, 'en')).at(-1);

const count = (name: string, title: string, of: (city: CityView) => number): Column<CityView> => ({ name, title: `${title}（計算値）`, type: 'integer', of });

function columns(publication: Publication): Column<CityView>[] {
  return [
    ...cityColumns<CityView>((city) => city),
    { name: 'prefecture', title: '都道府県', type: 'string', note: '公のコード表の名', of: ({ data }) => data.prefecture },
    { name: 'municipality', title: '市区町村名', type: 'string', of: ({ data }) => data.name },
    { name: 'kana', title: 'よみ', type: 'string', of: ({ data }) => data.kana },
    { name: 'romaji', title: 'ローマ字', type: 'string', of: ({ data }) => data.romaji },
    ...coded<CityView>({ name: 'identification', title: '市の特定のしかた', codes: IDENTIFICATION }, ({ data }) => data.identification.kind),
    { name: 'identification_reason', title: '特定の理由', type: 'string', of: ({ data }) => data.identification.reason },
    { name: 'official_site', title: '公式サイト', type: 'string', note: '市が確かめるまで空', of: ({ data }) => data.officialSite },
    { name: 'owner', title: '更新の責任者', type: 'string', note: '市が確かめるまで空', of: ({ data }) => data.owner },
    count('plan_count', '計画の数', (city) => city.plans.length),
    count('project_count', '事業の数', (city) => city.plans.reduce((sum, plan) => sum + plan.projects.length, 0)),
    count('indicator_count', '指標の数', (city) => city.plans.reduce((sum, plan) => sum + plan.indicators.length, 0)),
    count('scheme_count', '支援制度の数', (city) => city.schemes.length),
    { name: 'last_confirmed_on', title: '最終確認日', type: 'date', note: '市の課が確かめた日。まだなければ空', of: (city) => lastCheckIn(city)?.date ?? null },
    { name: 'last_confirmed_by', title: '確認した課', type: 'string', of: (city) => lastCheckIn(city)?.department ?? null },
    { name: 'data', title: 'この市のデータ（JSON）', type: 'string', of: ({ code }) => publication.address(`/data/cities/${code}.json`) },
    pageColumn<CityView>(publication),
    ...evidenceColumns<CityView>(({ data }) => data.identification.evidence),
  ];
}

/** 市区町村の表。1行が1つの市。出典は、市を特定した手がかり。 */
export function citiesTable(cities: readonly CityView[], publication: Publication): Table {
  return table({ id: 'cities', title: '市区町村', description: '載っている市区町村と、その特定のしかたです。1行が1つの市です。', key: ['city_code'] }, columns(publication), cities);
}
