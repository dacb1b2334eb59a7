import { fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { tally, type Atlas, type CityIndex, type PlanIndex } from '../model/index.ts';
import { DEFINITION_TOPICS } from './definitions.ts';
import { VERIFIABILITY } from './verifiability.ts';

/** 全国の見取りの1行。 */
export interface OverviewRow {
  id: string;
  name: string;
  text: string;
  /** 載せている数（計算値）。数えないものは空。 */
  count: string;
}

type Shared = Pick<Atlas, 'index' | 'patterns' | 'concepts'>;

const plansOf = (index: readonly CityIndex[]): PlanIndex[] => index.flatMap(({ plans }) => plans);

/** 道具 → その道具のある市の数。制度にも事業にもある市は、1回だけ数える。 */
function citiesByPattern(index: readonly CityIndex[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { plans, schemes } of index) {
    for (const pattern of new Set([...schemes, ...plans].flatMap(({ patterns }) => patterns))) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return counts;
}

function patternOverview({ index, patterns }: Shared): OverviewRow[] {
  const counts = citiesByPattern(index);
  return patterns.flatMap(({ id, name, description }) => (counts.has(id) ? [{ id, name, text: description, count: `${counts.get(id)}市` }] : []));
}

function conceptOverview({ index, concepts }: Shared): OverviewRow[] {
  const indicators = plansOf(index).flatMap((plan) => plan.indicators);
  const counts = Map.groupBy(indicators, ({ concept }) => concept);
  return concepts.flatMap(({ id, name, description, comparable, differences }) => {
    const difference = comparable ? '比べられます。' : `比べられません：数え方が違います（${differences.map(({ about }) => about).join('、')}）。`;
    return (counts.get(id)?.length ?? 0) > 1 ? [{ id, name, text: `${description}${difference}`, count: `${counts.get(id)?.length}指標` }] : [];
  });
}

function timeOverview({ index }: Shared): OverviewRow[] {
  const names = { running: '計画期間中', future: 'これから始まる計画', over: '期間の終わった計画', notStated: '期間の記載のない計画' } as const;
  const counts = Map.groupBy(plansOf(index), ({ state }) => state);
  return Object.entries(names).map(([id, name]) => ({ id, name, text: '', count: `${counts.get(id as PlanIndex['state'])?.length ?? 0}計画` }));
}

/** くらべ方ごとの、全国の見取り。目次だけから作り、市は読まない。 */
export const OVERVIEWS = {
  patterns: patternOverview,
  indicators: conceptOverview,
  verifiability: () => VERIFIABILITY.map(({ id, name, question }) => ({ id, name, text: question, count: '' })),
  definitions: () => DEFINITION_TOPICS.map(({ id, name, lead }) => ({ id, name, text: lead, count: '' })),
  time: timeOverview,
} as const satisfies Record<string, (shared: Shared) => OverviewRow[]>;

/** 入口のページに出す、くらべ方ごとの数。目次だけから作る。 */
export function compareFigures(shared: Shared): Record<keyof typeof OVERVIEWS, string> {
  const plans = plansOf(shared.index);
  const concepts = conceptOverview(shared).map(({ id }) => shared.concepts.find((concept) => concept.id === id));
  const comparable = concepts.filter((concept) => concept?.comparable).length;
  const grouped = new Set(concepts.map((concept) => concept?.id));
  const alone = plans.flatMap(({ indicators }) => indicators).filter(({ concept }) => !grouped.has(concept ?? '')).length;
  const years = plans.flatMap((plan) => (plan.years ? [plan.years.from, plan.years.to] : []));
  const range = years.reduce(([from, to], year) => [Math.min(from, year), Math.max(to, year)] as const, [Infinity, -Infinity] as const);
  return {
    patterns: `${patternOverview(shared).length}の道具`,
    indicators: `比べられる組 ${comparable}、比べられない組 ${concepts.length - comparable}、相手のない指標 ${alone}`,
    verifiability: `${VERIFIABILITY.length}の項目`,
    definitions: `${plans.filter(({ terms }) => terms.some(({ term }) => term === '協働')).length}つの計画に「協働」の定義`,
    time: years.length === 0 ? `${tally(shared.index).plans}の計画` : `${fullFiscalYear(range[0])}から${fullFiscalYear(range[1])}まで`,
  };
}
