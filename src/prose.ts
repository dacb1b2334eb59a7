import { getEntry, type CollectionEntry } from 'astro:content';
import type { PlanView } from './model/index.ts';

/** 計画の紹介（plan.mdx）。なければ undefined。 */
export const introductionOf = async (plan: PlanView): Promise<CollectionEntry<'prose'> | undefined> => getEntry('prose', `${plan.city.code}-${plan.city.data.romaji}/${plan.id}`);

/** サイトの文章（content/site/*.mdx）。 */
export const sitePage = async (id: string): Promise<CollectionEntry<'prose'> | undefined> => getEntry('prose', id);
