import type { APIRoute } from 'astro';
import { atlas } from '../../../../atlas.ts';
import { planCard } from '../../../../share-image/cards.ts';
import { drawn, sharePng } from '../../../../share-image/share.ts';

/** 計画の共有の絵。 */
export const getStaticPaths = () => drawn(atlas, atlas.paths.plans(), ({ params }) => planCard(atlas.find.plan(params)));
export const GET: APIRoute = ({ params }) => sharePng(planCard(atlas.find.plan(params)));
