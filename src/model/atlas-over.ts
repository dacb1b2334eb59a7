import { fiscalYearOf } from '../fiscal-year/fiscal-year.ts';
import type { Evidence } from '../schema/index.ts';
import type { CityIndex } from './city-index.ts';
import { findIn, nearIn, pathsOf } from './doors.ts';
import { neighbours } from './neighbours.ts';
import type { RawContent } from './raw.ts';
import type { Atlas, CityView, SourceView } from './views.ts';

export interface AtlasParts extends Pick<RawContent, 'patterns' | 'concepts' | 'glosses' | 'readings' | 'settings'> {
  /** 全国の市の目次。コード順。 */
  index: readonly CityIndex[];
  /** このたびページを作る市の目次。 */
  selected: readonly CityIndex[];
  /** 市を1つ読む。 */
  cityOf: (code: string) => CityView;
  today: string;
}

/** 一度だけ求めて覚えておく。 */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function sourceOf(city: CityView, evidence: Evidence): SourceView {
  const source = city.sources.find(({ id }) => id === evidence.document);
  if (!source) throw new Error(`原資料「${evidence.document}」が見つかりません（${city.code}）`);
  return source;
}

/**
 * 市を読む口の上に、atlas を組む。住所で引く find と、住所を並べる paths は、市を1つずつ読む。
 * cities・plans などの全国の並びは、使ったときにはじめて、すべての市を読んで作る。
 */
export function atlasOver({ index, selected, cityOf, today, ...shared }: AtlasParts): Atlas {
  const cities = once(() => index.map(({ code }) => cityOf(code)));
  const plans = once(() => cities().flatMap((city) => city.plans));
  const lists = {
    projects: once(() => plans().flatMap((plan) => plan.projects)),
    indicators: once(() => plans().flatMap((plan) => plan.indicators)),
    schemes: once(() => cities().flatMap((city) => city.schemes)),
    sources: once(() => cities().flatMap((city) => city.sources)),
    terms: once(() => plans().flatMap((plan) => plan.terms)),
  };
  const find = findIn(cityOf);
  const near = once(() => nearIn(find, neighbours(index)));
  return {
    today,
    thisYear: fiscalYearOf(today),
    ...shared,
    index,
    selected,
    find,
    paths: pathsOf(selected),
    get near() { return near(); },
    get cities() { return cities(); },
    get plans() { return plans(); },
    get projects() { return lists.projects(); },
    get indicators() { return lists.indicators(); },
    get schemes() { return lists.schemes(); },
    get sources() { return lists.sources(); },
    get terms() { return lists.terms(); },
    sourceOf,
  };
}
