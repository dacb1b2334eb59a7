import { fitsAll } from '../facets.ts';
import type { Match, Outcome } from '../query/types.ts';
import type { SearchState } from '../state.ts';
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
function fillNear(root: HTMLElement, outcome: Outcome): void {
  const words = near(outcome);
  const links = words.map((word) => {
    const link = document.createElement('a');
    link.href = `${location.pathname}?q=${encodeURIComponent(word)}`;
    link.textContent = word;
    return link;
  });
  part(root, 'near').hidden = words.length === 0;
  part(root, 'near-words').replaceChildren(...links);
}

function section(root: HTMLElement, name: string, matches: readonly Match[], source: ResultSource): void {
  part(root, `${name}-section`).hidden = matches.length === 0;
  fillList(part(root, `${name}-list`), matches, source);
}

function instead(outcome: Outcome, query: string): string {
  const onlySynonyms = outcome.sure.length > 0 && outcome.sure.every((match) => match.level === 2);
  return onlySynonyms ? insteadText(query, outcome.synonyms) : '';
}

/** 結果を描く：件数、近いことば、しぼり込み、3つの組の一覧、見つからないときの道。 */
export function showAnswer(root: HTMLElement, base: string, { library, outcome }: Answer, state: SearchState): void {
  const { rows } = library;
  const kept = (matches: readonly Match[]): Match[] => matches.filter((match) => fitsAll(rows[match.page] ?? { city: '', kind: '', years: [] }, state.chosen));
  const [sure, related, partial] = [kept(outcome.sure), kept(outcome.related), kept(outcome.partial)];
  const source: ResultSource = { root, base, library, phrases: outcome.marks.map((mark) => mark.units) };
  const nothing = outcome.sure.length + outcome.related.length + outcome.partial.length === 0;
  // しぼり込みの件数は、主な結果の件数と合わせる。
  const main = outcome.sure.length > 0 ? outcome.sure : outcome.partial;
  const counts = { sure: sure.length, related: related.length, partial: partial.length, before: outcome.sure.length };
  part(root, 'count').textContent = nothing ? notFound(state.query) : countText(counts);
  part(root, 'instead').textContent = instead(outcome, state.query);
  part(root, 'ways').hidden = !nothing;
  fillNear(root, outcome);
  fillFacets(root, main.flatMap((match) => rows[match.page] ?? []), state, new Map(rows.map((row) => [row.city, row.cityName])));
  section(root, 'sure', sure, source);
  section(root, 'related', related, source);
  section(root, 'partial', partial, source);
}

/** 結果の場所を空にする。 */
export function clearAnswer(root: HTMLElement): void {
  for (const name of ['sure', 'related', 'partial']) {
    part(root, `${name}-section`).hidden = true;
    part(root, `${name}-list`).replaceChildren();
  }
  for (const name of ['near', 'facets', 'ways']) part(root, name).hidden = true;
  part(root, 'count').textContent = '';
  part(root, 'instead').textContent = '';
}
