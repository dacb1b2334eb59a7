import type { APIRoute } from 'astro';
import { atlas } from '../../../atlas.ts';
import { cityJson } from '../../../open-data/city-json.ts';
import { publication } from '../_publication.ts';
import { jsonResponse } from '../_response.ts';

export const getStaticPaths = () => atlas.paths.cities();

export const GET: APIRoute = ({ params }) => jsonResponse(cityJson(atlas.find.city(params), publication));
