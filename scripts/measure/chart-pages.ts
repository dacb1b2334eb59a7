import type { Atlas } from '../../src/model/index.ts';

/** 図の文字を見る幅（px）。 */
export const CHART_WIDTHS = [320, 390, 1280] as const;

/** 図のあるページ：トップ、比べるページ、計画、指標、その埋め込み。 */
export const chartPages = ({ plans, indicators }: Atlas): string[] => [
  '/', '/compare/time/', '/compare/indicators/',
  ...plans.map((plan) => plan.path),
  ...indicators.flatMap(({ path, plan, id }) => [path, `/embed/indicators/${plan.city.code}/${plan.id}/${id}/`]),
];
