import { AUDIENCE } from '../text/labels.ts';
import { MOST_ROWS } from './listing.ts';
import { NEEDS } from './needs.ts';
import { cityAnchor, citySchemesPath, FINDER, listPath, prefectureCitiesPath, prefectureListPath } from './paths.ts';
import type { Place } from './places.ts';
import { countOf, FACETS, type Choice, type Facet, type TallyRow } from './tally.ts';
import { labelOf, QUESTION } from './wording.ts';

/** 問いの答え1つ。value が空なら「すべて」。 */
export interface Answer {
  value: string;
  label: string;
  path: string;
  count: number;
  chosen: boolean;
}

/** 問い1つ。now は、いま選ばれている答え。 */
export interface Question {
  facet: Facet;
  number: number;
  text: string;
  now: string;
  answers: Answer[];
}

/** たずねるもとになる、数えた表と場所。 */
export interface Asked {
  rows: readonly TallyRow[];
  places: readonly Place[];
}

const isPrefecture = (place: string): boolean => place.length === 2;

const placePath = (place: string): string => (isPrefecture(place) ? prefectureCitiesPath(place) : citySchemesPath(place));

interface Answered {
  /** 条件に合う制度が、その場所にあるか。 */
  found: boolean;
  /** 一覧が都道府県ごとに分かれているか。 */
  paged: boolean;
}

/** 答えのページ。場所を選んでいるときは、一覧の中のその市の見出しか、都道府県の一覧へ行く。そこになければ、場所か条件の片方だけの一覧へ行く。 */
function answerPath({ need, audience, city }: Choice, facet: Facet, { found, paged }: Answered): string {
  const list = listPath(need, audience);
  if (city === '') return list;
  if (list === FINDER) return placePath(city);
  if (!found) return facet === 'city' ? placePath(city) : list;
  return paged || isPrefecture(city) ? prefectureListPath(need, audience, city.slice(0, 2)) : `${list}#${cityAnchor(city)}`;
}

const valuesOf = (facet: Facet, places: readonly Place[]): string[] => (facet === 'need' ? NEEDS : facet === 'audience' ? Object.keys(AUDIENCE) : places.map(({ code }) => code));

/** たずねる問い。市が1つだけなら、どの市かはたずねない。 */
export const facetsFor = (places: readonly Place[]): Facet[] => FACETS.filter((facet) => facet !== 'city' || places.length > 1);

const known = new WeakMap<readonly Place[], ReadonlyMap<string, string>>();

function namesOf(places: readonly Place[]): ReadonlyMap<string, string> {
  const names = known.get(places) ?? new Map(places.map(({ code, name }) => [code, name]));
  known.set(places, names);
  return names;
}

/** 問いと答え。数は、ほかの問いの答えをかけたまま数える。 */
export function questions({ rows, places }: Asked, choice: Choice): Question[] {
  const names = namesOf(places);
  return facetsFor(places).map((facet, index) => {
    const answers = ['', ...valuesOf(facet, places)].map((value): Answer => {
      const next = { ...choice, [facet]: value };
      const count = countOf(rows, next);
      return { value, label: labelOf(facet, value, names), path: answerPath(next, facet, { found: count > 0, paged: countOf(rows, { ...next, city: '' }) > MOST_ROWS }), count, chosen: choice[facet] === value };
    });
    return { facet, number: index + 1, text: QUESTION[facet], now: labelOf(facet, choice[facet], names), answers };
  });
}
