import type { PlanView } from '../model/index.ts';

/** 欄の見出しになる計画の名。市に計画が1つなら、市の名だけで足りる。 */
export const planLabel = ({ city, data }: PlanView): string => (city.plans.length > 1 ? `${city.name}　${data.displayTitle}` : city.name);
