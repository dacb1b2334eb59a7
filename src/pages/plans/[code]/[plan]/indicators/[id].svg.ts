import type { APIRoute } from 'astro';
import { atlas } from '../../../../../atlas.ts';
import { indicatorPicture } from '../../../../../components/pictures/indicator-picture.ts';
import { href } from '../../../../../text/href.ts';

export const getStaticPaths = () => atlas.indicators.map((indicator) => ({ params: { code: indicator.plan.city.code, plan: indicator.plan.id, id: indicator.id }, props: { indicator } }));

/** 指標の図を、出典の入った1枚の SVG にする。 */
export const GET: APIRoute = ({ props, site }) => {
  const address = new URL(href(props['indicator'].path), site).href;
  return new Response(indicatorPicture(props['indicator'], { address, today: atlas.today }), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
