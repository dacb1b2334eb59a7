import type { APIRoute } from 'astro';
import { atlas } from '../../../../atlas.ts';
import { csv } from '../../../../open-data/csv.ts';
import { CITY_TABLE_IDS, cityTables } from '../../../../open-data/data-files.ts';
import { publication } from '../../_publication.ts';
import { csvResponse } from '../../_response.ts';

export const getStaticPaths = () => atlas.paths.cities().flatMap(({ params }) => CITY_TABLE_IDS.map((table) => ({ params: { ...params, table } })));

export const GET: APIRoute = ({ params }) => {
  const table = cityTables(atlas.find.city(params), publication).find(({ id }) => id === params['table']);
  if (!table) throw new Error(`表「${params['table']}」がありません`);
  return csvResponse(csv(table));
};
