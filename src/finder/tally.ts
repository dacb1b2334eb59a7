/** さがす条件。空は「すべて」。 */
export interface Choice {
  audience: string;
  need: string;
  city: string;
}
export type Facet = keyof Choice;

/** 3つの問い。この順に聞く。 */
export const FACETS: readonly Facet[] = ['audience', 'need', 'city'];

/** 同じ市・同じ必要・同じ対象の制度の数。必要と対象は、空白で区切ったことば。 */
export type TallyRow = readonly [city: string, needs: string, audiences: string, count: number];

export const ANY: Choice = { audience: '', need: '', city: '' };

const has = (words: string, word: string): boolean => word === '' || words.split(' ').includes(word);

/** 条件のすべてに合うか。 */
export const fits = ([city, needs, audiences]: TallyRow, choice: Choice): boolean => has(city, choice.city) && has(needs, choice.need) && has(audiences, choice.audience);

const keyOf = ({ city, need, audience }: Choice): string => `${city}|${need}|${audience}`;

/** どの条件の組にも、合う制度の数をあらかじめ求めたもの。表の行の数に比例して済む。 */
function counted(rows: readonly TallyRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [place, needs, audiences, count] of rows) {
    for (const city of ['', place]) for (const need of new Set(['', ...needs.split(' ')])) for (const audience of new Set(['', ...audiences.split(' ')])) {
      const key = keyOf({ city, need, audience });
      sums.set(key, (sums.get(key) ?? 0) + count);
    }
  }
  return sums;
}

const known = new WeakMap<readonly TallyRow[], Map<string, number>>();

/** 条件に合う制度の数。同じ表なら、数えるのは1度だけ。 */
export function countOf(rows: readonly TallyRow[], choice: Choice): number {
  const sums = known.get(rows) ?? counted(rows);
  known.set(rows, sums);
  return sums.get(keyOf(choice)) ?? 0;
}

/** 選ばれている条件。 */
export const chosenFacets = (choice: Choice): Facet[] => FACETS.filter((facet) => choice[facet] !== '');

/** 条件を外した組み合わせと、外した条件、その数。 */
export interface Nearby {
  choice: Choice;
  dropped: readonly Facet[];
  count: number;
}

/** 選ばれた条件から、size 個を外すすべての組。 */
function droppings(chosen: readonly Facet[], size: number): Facet[][] {
  if (size === 0) return [[]];
  return chosen.flatMap((facet, index) => droppings(chosen.slice(index + 1), size - 1).map((rest) => [facet, ...rest]));
}

/** 制度が見つかる、いちばん近い組み合わせ。外す条件の少ないものだけを、数の少ない（条件に近い）順に。 */
export function nearest(rows: readonly TallyRow[], choice: Choice): Nearby[] {
  const chosen = chosenFacets(choice);
  for (let size = 1; size <= chosen.length; size += 1) {
    const found = droppings(chosen, size)
      .map((dropped): Nearby => {
        const near = { ...choice, ...Object.fromEntries(dropped.map((facet) => [facet, ''])) };
        return { choice: near, dropped, count: countOf(rows, near) };
      })
      .filter(({ count }) => count > 0);
    if (found.length > 0) return found.sort((a, b) => a.count - b.count);
  }
  return [];
}
