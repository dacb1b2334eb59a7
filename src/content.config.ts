import { defineCollection } from 'astro:content';
import { contentLoader, proseLoader } from './reader/loader.ts';

/** 内容の読み取りは src/reader が一手に引き受け、ここは結ぶだけ。 */
export const collections = {
  content: defineCollection({ loader: contentLoader() }),
  prose: defineCollection({ loader: proseLoader() }),
};
