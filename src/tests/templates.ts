import { filesIn, type Page } from './built-site.ts';

/** ページのひな形：src/pages の1つの .astro と、それが作る住所の形。 */
export interface Template {
  /** 例：plans/[code]/index.astro */
  file: string;
  pattern: RegExp;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

function patternOf(file: string): RegExp {
  const route = file.replace(/\.astro$/u, '').replace(/(?:^|\/)index$/u, '');
  if (route === '404') return /^\/404\.html$/u;
  const parts = route.split('/').filter(Boolean).map((part) => (part.startsWith('[...') ? '.+' : part.startsWith('[') ? '[^/]+' : escaped(part)));
  return new RegExp(`^/${parts.map((part) => `${part}/`).join('')}$`, 'u');
}

/** すべてのひな形。変わる所の少ないものが先（/schemes/by/… が /schemes/[code]/… より先に当たる）。 */
export const TEMPLATES: readonly Template[] = filesIn('src/pages')
  .filter((file) => file.endsWith('.astro') && !file.split('/').some((part) => part.startsWith('_')))
  .map((file) => ({ file, pattern: patternOf(file) }))
  .sort((a, b) => a.file.split('[').length - b.file.split('[').length || a.file.localeCompare(b.file, 'en'));

/** そのページのひな形。 */
export const templateOf = (url: string): Template | undefined => TEMPLATES.find(({ pattern }) => pattern.test(url));

/** ひな形ごとに、いちばん大きいページを1つ。 */
export function largestOfEach(pages: readonly Page[]): { template: Template; page: Page }[] {
  return TEMPLATES.flatMap((template) => {
    const [page] = pages.filter(({ url }) => templateOf(url) === template).sort((a, b) => b.html.length - a.html.length);
    return page ? [{ template, page }] : [];
  });
}
