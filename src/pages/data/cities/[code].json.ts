import type { APIRoute } from 'astro';
import { atlas } from '../../../atlas.ts';
import { cityJson } from '../../../open-data/city-json.ts';
import { publication } from '../_publication.ts';
import { jsonResponse } from '../_response.ts';

export const getStaticPaths = () => atlas.cities.map((city) => ({ params: { code: city.code }, props: { city } }));

export const GET: APIRoute = ({ props }) => jsonResponse(cityJson(props['city'], publication));
