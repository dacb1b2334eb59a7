import { atlas } from '../../atlas.ts';
import { FEED } from '../../finder/paths.ts';
import { schemeCalendar } from '../../open-data/scheme-calendar.ts';
import { schemeEvents } from '../../open-data/scheme-events.ts';
import { schemeFeed } from '../../open-data/scheme-feed.ts';
import { publication } from '../data/_publication.ts';

/** 日付の分かる制度だけを残す。市は1つずつ読むので、市が多くても軽い。 */
const dated = atlas.index.flatMap(({ code }) => atlas.find.city({ code }).schemes.filter((scheme) => schemeEvents([scheme]).length > 0));

/** 募集の暦。日付の分かる制度ができるまでは null。 */
export const calendar = schemeCalendar(dated, publication);

/** 新しい制度・変わった制度の知らせ。 */
export const feed = schemeFeed(dated, { ...publication, path: FEED });
