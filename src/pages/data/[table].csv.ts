import type { APIRoute } from 'astro';
import { csv } from '../../open-data/csv.ts';
import { labelTable, tables } from './_tables.ts';
import { csvResponse } from './_response.ts';

export const getStaticPaths = () => [...tables, labelTable].map((table) => ({ params: { table: table.id }, props: { table } }));

export const GET: APIRoute = ({ props }) => csvResponse(csv(props['table']));
