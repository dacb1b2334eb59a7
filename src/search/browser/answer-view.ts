import { fitsAll } from '../facets.ts';
import type { Match, Outcome } from '../query/types.ts';
import { NO_CHOICE, searchOf, type SearchState } from '../state.ts';
import { part } from './dom.ts';
import { fillFacets } from './facet-list.ts';
import type { Library } from './library.ts';
import { fillList, type ResultSource } from './result-list.ts';
import { countText, insteadText, notFound } from './wording.ts';

/** さがし終えたもの。しぼり込みを変えても、もう一度さがさない。 */
export interface Answer {
  library: Library;
  outcome: Outcome;
}

const near = (outcome: Outcome): Outcome['synonyms'] => (outcome.sure.length > 0 ? outcome.synonyms : []);

/** 近いことばを、その検索へのリンクとして並べる。 */
function fillNear(root: HTMLElement, outcome: Outcome, { area }: SearchState): void {
  const words = near(outcome);
  const links = words.map((word) => {
    const link = document.createElement('a');
    link.href = `${location.pathname}${searchOf({ query: word, chosen: NO_CHOICE, area })}`;
    link.textContent = word;
    return link;
  });
  part(root, 'near').hidden = words.length === 0;
  part(root, 'near-words').replaceChildren(...links);
}

async function section(root: HTMLElement, name: string, matches: readonly Match[], source: ResultSource): Promise<void> {
  part(root, `${name}-section`).hidden = matches.length === 0;
  await fillList({ list: part(root, `${name}-list`), more: part(root, `${name}-more`) }, matches, source);
}

function instead(outcome: Outcome, query: string): string {
  const onlySynonyms = outcome.sure.length > 0 && outcome.sure.every((match) => match.level === 2);
  return onlySynonyms ? insteadText(query, outcome.synonyms) : '';
}

/** 結果を描く：件数、近いことば、しぼり込み、3つの組の一覧、見つからないときの道。current は、まだ描いてよいか。 */
export async function showAnswer(root: HTMLElement, { library, outcome }: Answer, state: SearchState, current: () => boolean): Promise<void> {
  const { pages } = library;
  const kept = (matches: readonly Match[]): Match[] => matches.filter((match) => fitsAll(pages[match.page] ?? { city: '', kind: '', years: [] }, state.chosen));
  const [sure, related, partial] = [kept(outcome.sure), kept(outcome.related), kept(outcome.partial)];
  const source: ResultSource = { root, base: root.dataset['base'] ?? '/', library, phrases: outcome.marks.map((mark) => mark.units), current };
  const nothing = outcome.sure.length + outcome.related.length + outcome.partial.length === 0;
  // しぼり込みの件数は、主な結果の件数と合わせる。
  const main = outcome.sure.length > 0 ? outcome.sure : outcome.partial;
  const counts = { sure: sure.length, related: related.length, partial: partial.length, before: outcome.sure.length };
  part(root, 'count').textContent = nothing ? notFound(state.query) : countText(counts, library.titlesOnly);
  part(root, 'instead').textContent = instead(outcome, state.query);
  part(root, 'ways').hidden = !nothing;
  fillNear(root, outcome, state);
  // 全国の題名は、1行が1つの市。しぼり込むものがない。
  fillFacets(root, library.titlesOnly ? [] : main.flatMap((match) => pages[match.page] ?? []), state, new Map(pages.map((page) => [page.city, page.cityName])));
  await Promise.all([section(root, 'sure', sure, source), section(root, 'related', related, source), section(root, 'partial', partial, source)]);
}

/** 結果の場所を空にする。 */
export function clearAnswer(root: HTMLElement): void {
  for (const name of ['sure', 'related', 'partial']) {
    part(root, `${name}-section`).hidden = true;
    part(root, `${name}-list`).replaceChildren();
    part(root, `${name}-more`).hidden = true;
  }
  for (const name of ['near', 'facets', 'ways']) part(root, name).hidden = true;
  part(root, 'count').textContent = '';
  part(root, 'instead').textContent = '';
}
