/** ページから集め、あとでページどうしを突き合わせるもの：題、リンク先、目印、文。 */
import type { Finding, Rules } from './rule.ts';

export const crossRules: Rules = {
  'unique-title': '題が、ほかのページと重ならない',
  'dead-link': 'サイトの中のリンク先がある',
  'dead-anchor': 'ページの中の飛び先がある',
  'duplicate-id': '目印（id）が、ページの中で重ならない',
};

export interface Facts {
  path: string;
  title: string;
  ids: string[];
  /** サイトの中のリンク。土台を除いた住所と、# のあと。 */
  links: { path: string; anchor: string }[];
  /** 「。」で終わる、わたしたちの文の段落。 */
  paragraphs: string[];
  scripts: number;
}

/** base は / で終わる土台。ページの中で動く。 */
export function collect({ path, base }: { path: string; base: string }): Facts {
  const inside = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.origin === location.origin);
  const blocks = [...document.querySelectorAll('main :is(p, li, dd, td, figcaption, caption), aside :is(p, dd)')].filter((block) => block.querySelector('p, li, dd, td, table') === null);
  const visibleText = (block: Element): string => {
    const copy = block.cloneNode(true) as Element;
    copy.querySelectorAll('.pin, .visually-hidden, script, style').forEach((part) => part.remove());
    return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
  };
  return {
    path,
    title: document.title,
    ids: [...document.querySelectorAll('[id]')].map((item) => item.id),
    links: inside.map((link) => ({ path: `/${decodeURI(link.pathname).slice(base.length)}`, anchor: decodeURIComponent(link.hash.slice(1)) })),
    paragraphs: blocks.map(visibleText).filter((text) => text.endsWith('。')),
    scripts: document.querySelectorAll('script[src]').length,
  };
}

/** 突き合わせる。files は、組み立てたフォルダにあるすべてのファイルの住所。 */
export function crossFindings(all: readonly Facts[], files: ReadonlySet<string>): Finding[] {
  const titles = Map.groupBy(all, (facts) => facts.title);
  const byPath = new Map(all.map((facts) => [facts.path, new Set(facts.ids)]));
  const twins = [...titles.values()].filter((group) => group.length > 1).flatMap((group) => group.map(({ path, title }) => ({ rule: 'unique-title', page: path, what: title })));
  const doubled = all.flatMap(({ path, ids }) => ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => ({ rule: 'duplicate-id', page: path, what: id })));
  const dead = all.flatMap(({ path, links }) => links.flatMap((link): Finding[] => {
    if (!files.has(link.path)) return [{ rule: 'dead-link', page: path, what: link.path }];
    const ids = byPath.get(link.path);
    return link.anchor !== '' && ids && !ids.has(link.anchor) && !link.anchor.startsWith(':~:') ? [{ rule: 'dead-anchor', page: path, what: `${link.path}#${link.anchor}` }] : [];
  }));
  return [...twins, ...doubled, ...dead];
}
