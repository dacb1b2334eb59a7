import type { APIRoute } from 'astro';
import { atlas } from '../../../../../atlas.ts';
import { indicatorPicture } from '../../../../../components/pictures/indicator-picture.ts';
import { href } from '../../../../../text/href.ts';

export const getStaticPaths = () => atlas.paths.indicators();

/** 指標の図を、出典の入った1枚の SVG にする。 */
export const GET: APIRoute = ({ params, site }) => {
  const indicator = atlas.find.indicator(params);
  const address = new URL(href(indicator.path), site).href;
  return new Response(indicatorPicture(indicator, { address, today: atlas.today }), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
