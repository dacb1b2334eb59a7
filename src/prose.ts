import { getEntry, render, type RenderResult } from 'astro:content';
import type { PlanView } from './model/index.ts';

type Content = RenderResult['Content'];

const contentOf = async (id: string): Promise<Content | undefined> => {
  const entry = await getEntry('prose', id);
  return entry && (await render(entry)).Content;
};

/** 計画の紹介（plan.mdx）を描く部品。なければ undefined。 */
export const introductionOf = (plan: PlanView): Promise<Content | undefined> => contentOf(`${plan.city.code}-${plan.city.data.romaji}/${plan.id}`);

/** サイトの文章（content/site/*.mdx）を描く部品。なければ undefined。 */
export const sitePage = (id: string): Promise<Content | undefined> => contentOf(id);
