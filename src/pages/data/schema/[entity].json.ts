import type { APIRoute } from 'astro';
import { ENTITY_SCHEMAS, entitySchemaJson } from '../../../open-data/entity-schemas.ts';
import { publication } from '../_publication.ts';
import { jsonResponse } from '../_response.ts';

export const getStaticPaths = () => ENTITY_SCHEMAS.map((entity) => ({ params: { entity: entity.id }, props: { entity } }));

export const GET: APIRoute = ({ props }) => jsonResponse(entitySchemaJson(props['entity'], publication));
