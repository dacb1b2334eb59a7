import type { APIRoute } from 'astro';
import { atlas } from '../../../../atlas.ts';
import { csv } from '../../../../open-data/csv.ts';
import { cityTables } from '../../../../open-data/data-files.ts';
import { publication } from '../../_publication.ts';
import { csvResponse } from '../../_response.ts';

export const getStaticPaths = () => atlas.cities.flatMap((city) => cityTables(city, publication).map((table) => ({ params: { code: city.code, table: table.id }, props: { table } })));

export const GET: APIRoute = ({ props }) => csvResponse(csv(props['table']));
