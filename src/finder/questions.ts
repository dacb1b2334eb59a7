import type { CityView } from '../model/index.ts';
import { AUDIENCE } from '../text/labels.ts';
import { NEEDS } from './needs.ts';
import { citySchemesPath, cityAnchor, FINDER, listPath } from './paths.ts';
import { countOf, FACETS, type Choice, type Facet, type TallyRow } from './tally.ts';
import { EVERYTHING, labelOf, QUESTION } from './wording.ts';

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

interface Asking {
  rows: readonly TallyRow[];
  cities: readonly Pick<CityView, 'code' | 'name'>[];
  choice: Choice;
  /** 市の見出しが、いまのページにあるか。多いときは都道府県ごとのページにあるので、ない。 */
  anchored?: boolean;
}

/** 答えのページ。市を選んでいるときは、一覧の中のその市の見出しへ行く。そこになければ、市の一覧か、市によらない一覧へ行く。 */
function answerPath({ need, audience, city }: Choice, facet: Facet, hasAnchor: boolean): string {
  const list = listPath(need, audience);
  if (city === '') return list;
  if (list === FINDER) return citySchemesPath(city);
  if (hasAnchor) return `${list}#${cityAnchor(city)}`;
  return facet === 'city' ? citySchemesPath(city) : list;
}

const valuesOf = (facet: Facet, cities: Asking['cities']): string[] => (facet === 'need' ? NEEDS : facet === 'audience' ? Object.keys(AUDIENCE) : cities.map(({ code }) => code));

/** 3つの問いと答え。数は、ほかの問いの答えをかけたまま数える。 */
export function questions({ rows, cities, choice, anchored = true }: Asking): Question[] {
  const names = new Map(cities.map(({ code, name }) => [code, name]));
  return FACETS.map((facet, index) => {
    const answers = ['', ...valuesOf(facet, cities)].map((value): Answer => {
      const next = { ...choice, [facet]: value };
      const count = countOf(rows, next);
      return { value, label: labelOf(facet, value, names), path: answerPath(next, facet, anchored && count > 0), count, chosen: choice[facet] === value };
    });
    return { facet, number: index + 1, text: QUESTION[facet], now: labelOf(facet, choice[facet], names), answers };
  });
}
