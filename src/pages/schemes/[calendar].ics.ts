import { calendar } from './_news.ts';

/** 日付の分かる制度ができるまで、ファイルを作らない。 */
export const getStaticPaths = () => (calendar === null ? [] : [{ params: { calendar: 'deadlines' } }]);
export const GET = (): Response => new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
