import type { APIRoute } from 'astro';
import { atlas } from '../../../../../atlas.ts';
import { csv } from '../../../../../open-data/csv.ts';
import { indicatorValuesTable } from '../../../../../open-data/indicator-tables.ts';
import { publication } from '../../../_publication.ts';
import { csvResponse } from '../../../_response.ts';

export const getStaticPaths = () => atlas.indicators.map((indicator) => ({ params: { code: indicator.plan.city.code, plan: indicator.plan.id, id: indicator.id }, props: { indicator } }));

export const GET: APIRoute = ({ props }) => csvResponse(csv(indicatorValuesTable([props['indicator']], publication)));
