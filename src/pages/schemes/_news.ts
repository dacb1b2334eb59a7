import { atlas } from '../../atlas.ts';
import { FEED } from '../../finder/paths.ts';
import { schemeCalendar } from '../../open-data/scheme-calendar.ts';
import { schemeFeed } from '../../open-data/scheme-feed.ts';
import { publication } from '../data/_publication.ts';

/** 日付の分かる制度だけを読む。ほかの制度しかない市は、読まない。 */
const dated = atlas.index.flatMap(({ code, schemes }) => schemes.filter((scheme) => scheme.dated).map(({ id }) => atlas.find.scheme({ code, id })));

/** 募集の暦。日付の分かる制度ができるまでは null。 */
export const calendar = schemeCalendar(dated, publication);

/** 新しい制度・変わった制度の知らせ。 */
export const feed = schemeFeed(dated, { ...publication, path: FEED });
