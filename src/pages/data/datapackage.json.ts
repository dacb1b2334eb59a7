import type { APIRoute } from 'astro';
import { dataPackage } from '../../open-data/data-package.ts';
import { publication } from './_publication.ts';
import { jsonResponse } from './_response.ts';
import { published } from './_tables.ts';

export const GET: APIRoute = () => jsonResponse(dataPackage(published, publication));
