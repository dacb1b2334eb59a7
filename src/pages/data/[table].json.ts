import type { APIRoute } from 'astro';
import { tableJson } from '../../open-data/json.ts';
import { publication } from './_publication.ts';
import { jsonResponse } from './_response.ts';
import { tables } from './_tables.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.id }, props: { table } }));

export const GET: APIRoute = ({ props }) => jsonResponse(tableJson(props['table'], publication));
