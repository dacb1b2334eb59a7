import { feed } from './_news.ts';

export const GET = (): Response => new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
