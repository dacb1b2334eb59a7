import { FACETS, type Chosen, type Facet } from './facets.ts';

/** 検索ページの状態。すべて住所（URL）に載る。 */
export interface SearchState {
  query: string;
  chosen: Chosen;
  /** さがす都道府県（2桁の番号）。空なら、サイト全体、または全国の題名。 */
  area: string;
}

/** これより長い入力は、切って扱う。 */
const MAX_INPUT = 1000;

export const NO_CHOICE: Chosen = { city: '', kind: '', year: '' };

/** 種別の、住所に書く名。 */
const KIND_CODES: readonly (readonly [name: string, code: string])[] = [
  ['計画', 'plan'], ['事業', 'project'], ['指標', 'indicator'], ['支援制度', 'scheme'], ['用語', 'term'], ['市', 'city'], ['原資料', 'source'],
];

const kindName = (code: string): string => KIND_CODES.find(([, known]) => known === code)?.[0] ?? code;
const kindCode = (name: string): string => KIND_CODES.find(([known]) => known === name)?.[1] ?? name;

/** 住所の ?q=… から状態を読む。 */
export function stateOf(search: string): SearchState {
  const params = new URLSearchParams(search);
  const value = (name: string): string => (params.get(name) ?? '').slice(0, MAX_INPUT);
  const area = /^\d{2}$/u.exec(value('in'))?.[0] ?? '';
  return { query: value('q'), area, chosen: { city: value('city'), kind: kindName(value('kind')), year: value('year') } };
}

/** 状態を住所の ?q=… に書く。空のものは書かない。 */
export function searchOf({ query, chosen, area }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (area !== '') params.set('in', area);
  for (const facet of FACETS) {
    const value = facet === 'kind' ? kindCode(chosen.kind) : chosen[facet];
    if (value !== '') params.set(facet, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** 1つの項目を選び直した状態。 */
export const choosing = (state: SearchState, facet: Facet, value: string): SearchState => ({ ...state, chosen: { ...state.chosen, [facet]: value } });
