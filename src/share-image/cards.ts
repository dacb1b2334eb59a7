/** サイト・市・計画の、共有の絵のことば。 */
import { eraFiscalYear, shortFiscalYear } from '../fiscal-year/fiscal-year.ts';
import type { CityView, PlanView } from '../model/index.ts';
import { planYears } from '../text/plan-meta.ts';
import { ONLY_CITY, SITE_NAME } from '../text/site-name.ts';
import type { CardText } from './card.ts';

function yearsOf(plan: PlanView | undefined): CardText['years'] {
  const years = plan ? planYears(plan) : [];
  const [first, last] = [years[0], years.at(-1)];
  if (!plan || first === undefined || last === undefined) return null;
  const printed = plan.data.period !== null;
  const range = first === last ? eraFiscalYear(first) : `${eraFiscalYear(first)}〜${eraFiscalYear(last)}`;
  return { label: `${printed ? '計画期間' : '記載のある年度'}　${range}`, printed, ticks: years.map((year) => ({ era: shortFiscalYear(year), western: String(year) })) };
}

export const planCard = (plan: PlanView): CardText => ({
  site: SITE_NAME,
  kicker: [plan.city.name, plan.data.kind, ...(plan.period.draft ? ['案'] : [])].join('　'),
  title: plan.data.displayTitle,
  foot: `${plan.projects.length}の事業${plan.indicators.length > 0 ? `、${plan.indicators.length}の指標` : ''}${plan.schemes.length > 0 ? `、${plan.schemes.length}の支援制度` : ''}を、出典とともに`,
  years: yearsOf(plan),
});

export const cityCard = (city: CityView): CardText => ({
  site: SITE_NAME,
  kicker: '協働の計画と支援制度',
  title: city.name,
  foot: city.plans.map(({ data }) => data.displayTitle).join('、'),
  years: yearsOf(city.plans[0]),
});

export const siteCard = (): CardText => ({
  site: SITE_NAME,
  kicker: '約束、担当、目標、予算、使える支援',
  title: `${ONLY_CITY ?? 'まち'}の協働計画を、出典とともに読む。`,
  foot: '市区町村の協働推進計画を、もとの資料の場所つきで',
  years: null,
});
