import type { APIRoute } from 'astro';
import { atlas } from '../../../atlas.ts';
import { cityCard } from '../../../share-image/cards.ts';
import { drawn, sharePng } from '../../../share-image/share.ts';

/** 市の共有の絵。 */
export const getStaticPaths = () => drawn(atlas, atlas.paths.cities(), ({ params }) => cityCard(atlas.find.city(params)));
export const GET: APIRoute = ({ params }) => sharePng(cityCard(atlas.find.city(params)));
