import type { APIRoute } from 'astro';
import { atlas } from '../../../../atlas.ts';
import { CITY_TABLE_IDS, cityCsv, type CityTableId } from '../../../../open-data/city-files.ts';
import { publication } from '../../_publication.ts';
import { csvResponse } from '../../_response.ts';

export const getStaticPaths = () => atlas.paths.cities().flatMap(({ params }) => CITY_TABLE_IDS.map((table) => ({ params: { ...params, table }, props: { table } })));

export const GET: APIRoute<{ table: CityTableId }> = ({ params, props }) => csvResponse(cityCsv(atlas.find.city(params), props.table, publication));
