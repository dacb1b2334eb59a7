import { experimental_AstroContainer as AstroContainer } from 'astro/container';

export type Component = Parameters<AstroContainer['renderToString']>[0];

const container = await AstroContainer.create();

/** 部品を描いたHTML。置き場所で変わる印（data-astro-cid）を除き、要素ごとに行を分ける。 */
export async function drawn(component: Component, props: Record<string, unknown>): Promise<string> {
  const html = await container.renderToString(component, { props });
  return html
    .replace(/ data-astro-[\w-]+(="[^"]*")?/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> ?</g, '>\n<')
    .trim();
}
