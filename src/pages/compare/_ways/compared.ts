import { atlas } from '../../../atlas.ts';
import { compareGroups, type CompareGroup } from '../../../compare/groups.ts';
import type { CityView, IndicatorView, PlanView } from '../../../model/index.ts';

/** 並べて見る組。分けるのは、1回の組み立てに1度だけ。 */
export const groups: readonly CompareGroup[] = compareGroups(atlas.index);

const byPath = new Map(groups.map((group) => [group.path, group]));

/** 住所の続き（in/03 など）の組。入口のページなら undefined。 */
export const groupAt = (path: string | undefined): CompareGroup | undefined => byPath.get(path ? `${path}/` : '');

/** いっしょに並べて見る市の、読み込んだ中身。 */
export interface Compared {
  cities: CityView[];
  plans: PlanView[];
  indicators: IndicatorView[];
  /** 載せている市のすべてか。一部なら、「ほかの市」はこのページの市のことになる。 */
  whole: boolean;
}

/** 組の市だけを読む。 */
export function comparedIn({ index, path }: CompareGroup): Compared {
  const cities = index.map(({ code }) => atlas.find.city({ code }));
  const plans = cities.flatMap((city) => city.plans);
  return { cities, plans, indicators: plans.flatMap((plan) => plan.indicators), whole: path === '' };
}
