import { atlas } from '../../atlas.ts';
import { schemeCalendar } from '../../open-data/scheme-calendar.ts';
import { publication } from '../data/_publication.ts';

const text = schemeCalendar(atlas.schemes, publication);

/** 募集の暦。日付の分かる制度ができるまで、ファイルを作らない。 */
export const getStaticPaths = () => (text === null ? [] : [{ params: { calendar: 'deadlines' } }]);
export const GET = (): Response => new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
