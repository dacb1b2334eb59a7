import type { APIRoute } from 'astro';
import { atlas } from '../../../../../atlas.ts';
import { indicatorSvg } from './_files.ts';

export const getStaticPaths = () => atlas.paths.indicators();

/** 指標の図を、出典の入った1枚の SVG にする。 */
export const GET: APIRoute = ({ params, site }) => new Response(indicatorSvg(atlas.find.indicator(params), site), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
