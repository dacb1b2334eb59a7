import type { BrowserContextOptions, Page } from 'playwright-core';
import { choiceUrl } from '../finder/browser/choice-url.ts';
import type { Choice } from '../finder/tally.ts';
import { PATIENCE, type BrowserSite } from './browser-site.ts';

export const PHONE = { viewport: { width: 390, height: 844 } };
export const WIDE = { viewport: { width: 1280, height: 900 } };

/** さがすページが、その条件の結果を見せ終えるまで待つ。 */
export const shown = (page: Page, search: string): Promise<unknown> =>
  page.waitForFunction((text) => document.querySelector<HTMLElement>('[data-finder]')?.dataset['shown'] === text, search, { timeout: PATIENCE });

/** さがすページを、条件つきで開き、動き出すまで待つ。 */
export async function openFinder(site: BrowserSite, choice: Choice, options: BrowserContextOptions = WIDE): Promise<Page> {
  const url = choiceUrl('schemes/', choice);
  const page = await site.open(url, options);
  if (url.includes('?')) await shown(page, new URL(page.url()).search);
  else await page.waitForFunction(() => document.querySelector<HTMLAnchorElement>('[data-facet=need] [data-value=money]')?.search !== '', undefined, { timeout: PATIENCE });
  return page;
}
