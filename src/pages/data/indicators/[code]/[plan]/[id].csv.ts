import type { APIRoute } from 'astro';
import { atlas } from '../../../../../atlas.ts';
import { csv } from '../../../../../open-data/csv.ts';
import { indicatorValuesTable } from '../../../../../open-data/indicator-tables.ts';
import { publication } from '../../../_publication.ts';
import { csvResponse } from '../../../_response.ts';

export const getStaticPaths = () => atlas.paths.indicators();

export const GET: APIRoute = ({ params }) => csvResponse(csv(indicatorValuesTable([atlas.find.indicator(params)], publication)));
