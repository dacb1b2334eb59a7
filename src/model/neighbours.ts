import type { CityIndex } from './city-index.ts';

/** ほかの市にある、同じ鍵（施策パターン・用語・概念）を持つもの。 */
export interface Neighbour {
  code: string;
  /** 計画の中のものなら、計画。制度なら空。 */
  plan: string;
  id: string;
}

/** 鍵ごとの、市の順に並んだもの。 */
interface Placed extends Neighbour {
  /** 目次の中の、市の位置。 */
  city: number;
}

export type NeighbourKind = 'pattern' | 'term' | 'concept';

export interface NeighbourQuery {
  kind: NeighbourKind;
  keys: readonly string[];
  /** さがす側の市。その市のものは返さない。 */
  code: string;
  most: number;
}

/** 1つの市から出す数。ひとつの市ばかりにならないように。 */
const MOST_PER_CITY = 2;

function placesOf(index: readonly CityIndex[]): Record<NeighbourKind, Map<string, Placed[]>> {
  const places: Record<NeighbourKind, Map<string, Placed[]>> = { pattern: new Map(), term: new Map(), concept: new Map() };
  const add = (kind: NeighbourKind, key: string, placed: Placed): void => {
    const known = places[kind].get(key);
    if (known) known.push(placed);
    else places[kind].set(key, [placed]);
  };
  index.forEach(({ code, plans, schemes }, city) => {
    for (const { id, patterns } of schemes) for (const pattern of patterns) add('pattern', pattern, { city, code, plan: '', id });
    for (const plan of plans) {
      for (const { id, term } of plan.terms) add('term', term, { city, code, plan: plan.id, id });
      for (const { id, concept } of plan.indicators) if (concept !== null) add('concept', concept, { city, code, plan: plan.id, id });
    }
  });
  return places;
}

/** 市の位置が at 以上の、最初の番号（二分法）。 */
function firstFrom(places: readonly Placed[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.city ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** from から to の手前までを、most 個になるまで拾う。 */
function take(found: Placed[], places: readonly Placed[], { from, to, most }: { from: number; to: number; most: number }): void {
  for (let at = firstFrom(places, from); at < places.length && found.length < most; at += 1) {
    const placed = places[at];
    if (!placed || placed.city >= to) return;
    const ofCity = found.filter((other) => other.city === placed.city).length;
    if (ofCity < MOST_PER_CITY) found.push(placed);
  }
}

/**
 * 目次から、近くの市の同じものを引く口を作る。同じ都道府県の、コード順で次の市から始め、
 * 足りなければほかの都道府県へ進む。1回の手間は、市の数ではなく most の数で決まる。
 */
export function neighbours(index: readonly CityIndex[]): (query: NeighbourQuery) => Neighbour[] {
  const places = placesOf(index);
  const positions = new Map(index.map(({ code }, city) => [code, city]));
  const area = new Map<string, { from: number; to: number }>();
  index.forEach(({ area: name }, city) => area.set(name, { from: area.get(name)?.from ?? city, to: city + 1 }));
  return ({ kind, keys, code, most }) => {
    const here = positions.get(code);
    const near = here === undefined ? undefined : area.get(index[here]?.area ?? '');
    if (here === undefined || !near) return [];
    const ranges = [[here + 1, near.to], [near.from, here], [near.to, index.length], [0, near.from]] as const;
    const found = ranges.flatMap(([from, to]) => {
      const here = new Map<string, Placed>();
      for (const key of keys) {
        const some: Placed[] = [];
        take(some, places[kind].get(key) ?? [], { from, to, most });
        for (const placed of some) here.set(`${placed.code}/${placed.plan}/${placed.id}`, placed);
      }
      return [...here.values()].sort((a, b) => a.city - b.city);
    });
    return found.slice(0, most).map(({ code: there, plan, id }) => ({ code: there, plan, id }));
  };
}
