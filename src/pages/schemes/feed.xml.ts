import { atlas } from '../../atlas.ts';
import { FEED } from '../../finder/paths.ts';
import { schemeFeed } from '../../open-data/scheme-feed.ts';
import { publication } from '../data/_publication.ts';

/** 新しい制度・変わった制度の知らせ。 */
export const GET = (): Response => new Response(schemeFeed(atlas.schemes, { ...publication, path: FEED }), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
