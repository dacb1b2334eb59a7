import { getCollection } from 'astro:content';
import { buildAtlas, rawContent, type Atlas } from './model/index.ts';
import { buildDate } from './text/clock.ts';

const entries = await getCollection('content');

/** ページが読むただひとつの形。組み立ては、1回の組み立てにつき1度だけ。 */
export const atlas: Atlas = buildAtlas(rawContent(entries.map((entry) => entry.data)), buildDate());
