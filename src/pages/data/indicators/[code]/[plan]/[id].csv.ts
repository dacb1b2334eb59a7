import type { APIRoute } from 'astro';
import { atlas } from '../../../../../atlas.ts';
import { indicatorCsv } from '../../../../plans/[code]/[plan]/indicators/_files.ts';
import { csvResponse } from '../../../_response.ts';

export const getStaticPaths = () => atlas.paths.indicators();

export const GET: APIRoute = ({ params }) => csvResponse(indicatorCsv(atlas.find.indicator(params)));
