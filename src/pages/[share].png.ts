import { siteCard } from '../share-image/cards.ts';
import { sharePng, siteShare } from '../share-image/share.ts';

/** サイトの共有の絵。書体がなければ、ファイルを作らない。 */
export const getStaticPaths = async () => ((await siteShare()) ? [{ params: { share: 'share' } }] : []);
export const GET = (): Promise<Response> => sharePng(siteCard());
