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

/** 住所のどれだけが決まっていないか。[...] はどこにでも当たるので最後。 */
const looseness = ({ file }: Template): number => file.split('[').length + (file.includes('[...') ? 100 : 0);

/** すべてのひな形。変わる所の少ないものが先（/schemes/by/… が /schemes/[code]/… より先に当たる）。 */
export const TEMPLATES: readonly Template[] = filesIn('src/pages')
  .filter((file) => file.endsWith('.astro') && !file.split('/').some((part) => part.startsWith('_')))
  .map((file) => ({ file, pattern: patternOf(file) }))
  .sort((a, b) => looseness(a) - looseness(b) || a.file.localeCompare(b.file, 'en'));

/** いまの5市ではページを作らないひな形と、そのわけ。 */
export const UNUSED: Readonly<Record<string, string>> = {
  '[...retired].astro': '引っ越した住所があるときだけ',
  'pages/[code].astro': '1つの市のページが多いときだけ',
  'compare/[way]/[...group].astro': '市が多いときだけ、都道府県ごとに分ける',
  'schemes/by/[need]/[audience]/[prefecture].astro': '制度が多いときだけ',
  ...Object.fromEntries(['cities', 'data', 'pages', 'plans', 'schemes', 'sources', 'terms', 'updates'].map((list) => [`${list}/in/[area].astro`, '市が多いときだけ、地方ごとに分ける'])),
};

export { isEmbed } from '../../scripts/audit/rule.ts';

/** そのページのひな形。 */
export const templateOf = (url: string): Template | undefined => TEMPLATES.find(({ pattern }) => pattern.test(url));

/** ひな形ごとに、いちばん大きいページを1つ。 */
export function largestOfEach(pages: readonly Page[]): { template: Template; page: Page }[] {
  return TEMPLATES.flatMap((template) => {
    const [page] = pages.filter(({ url }) => templateOf(url) === template).sort((a, b) => b.html.length - a.html.length);
    return page ? [{ template, page }] : [];
  });
}
