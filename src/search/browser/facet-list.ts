import { FACETS, facetCounts, type Facet, type FacetValues } from '../facets.ts';
import { yearLabel } from '../query/year-forms.ts';
import { choosing, searchOf, type SearchState } from '../state.ts';
import { fromTemplate, part } from './dom.ts';

/** 選べる値の、画面での名。 */
function labelOf(facet: Facet, value: string, cities: ReadonlyMap<string, string>): string {
  if (facet === 'city') return cities.get(value) ?? value;
  return facet === 'year' ? yearLabel(Number(value)).long : value;
}

interface Choice {
  label: string;
  count: number;
  state: SearchState;
  current: boolean;
}

function choiceItem(root: HTMLElement, { label, count, state, current }: Choice): HTMLElement {
  const element = fromTemplate<HTMLElement>(root, 'choice');
  const link = part<HTMLAnchorElement>(element, 'choice-link');
  link.href = `${location.pathname}${searchOf(state)}`;
  link.textContent = label;
  if (current) link.setAttribute('aria-current', 'true');
  part(element, 'choice-count').textContent = String(count);
  return element;
}

function choices(facet: Facet, pages: readonly FacetValues[], state: SearchState, cities: ReadonlyMap<string, string>): Choice[] {
  const { all, values } = facetCounts(pages, facet, state.chosen);
  const choice = (value: string, label: string, count: number): Choice => ({ label, count, state: choosing(state, facet, value), current: state.chosen[facet] === value });
  return [choice('', 'すべて', all), ...values.map(({ value, count }) => choice(value, labelOf(facet, value, cities), count))];
}

/** 畳んである項目は、開かなくても、選んだ値が見えるようにする。 */
function nameChosen(group: HTMLElement, list: readonly Choice[], chosen: string): void {
  const name = group.querySelector<HTMLElement>('[data-part="chosen"]');
  if (name) name.textContent = chosen === '' ? '' : `：${list.find(({ current }) => current)?.label ?? chosen}`;
}

/** しぼり込みを描きなおす。値がひとつしかない項目は、選ぶ意味がないので出さない。 */
export function fillFacets(root: HTMLElement, pages: readonly FacetValues[], state: SearchState, cities: ReadonlyMap<string, string>): void {
  for (const facet of FACETS) {
    const group = part(root, `facet-${facet}`);
    const list = choices(facet, pages, state, cities);
    group.hidden = list.length < 3 && state.chosen[facet] === '';
    nameChosen(group, list, state.chosen[facet]);
    part(group, 'choices').replaceChildren(...list.map((choice) => choiceItem(root, choice)));
  }
  part(root, 'facets').hidden = FACETS.every((facet) => part(root, `facet-${facet}`).hidden);
}
