import { fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { valueText, type ShownValue } from './values.ts';

interface YearValueLike { year: number; value: ShownValue }
interface IndicatorLike {
  data: { name: string; baseline: YearValueLike | null; targets: readonly YearValueLike[]; unit: { printed: string | null } };
  plan: { city: { name: string }; data: { displayTitle: string } };
}

const told = ({ year, value }: YearValueLike, unit: string | null): string => `${fullFiscalYear(year)}の${valueText(value, unit)}`;

/** 基準と目標を、単位つきで一度だけ言う文。確かでない値は、確かでないと言う。 */
export function indicatorSentence({ data }: IndicatorLike): string {
  const unit = data.unit.printed;
  const last = data.targets.at(-1);
  if (data.targets.some((entry) => entry.value.kind === 'uncertain')) return '目標の値は、資料の文字の並びからは確かに読み取れません。';
  const parts = [data.baseline && `基準は${told(data.baseline, unit)}`, last && `目標は${told(last, unit)}`].filter((part) => part !== null && part !== undefined);
  return parts.length > 0 ? `${parts.join('、')}です。` : '基準も目標も、資料に記載がありません。';
}

/** schema.org の Dataset。 */
export function indicatorLd(indicator: IndicatorLike): Record<string, unknown> {
  const { data, plan } = indicator;
  const years = [data.baseline, ...data.targets].flatMap((entry) => (entry ? [entry.year] : []));
  return {
    '@type': 'Dataset',
    name: `${data.name}（${plan.city.name}）`,
    description: `${plan.city.name}「${plan.data.displayTitle}」の指標「${data.name}」。${indicatorSentence(indicator)}実績は未公表です。`,
    variableMeasured: data.name,
    spatialCoverage: plan.city.name,
    ...(years.length > 0 ? { temporalCoverage: `${Math.min(...years)}-04-01/${Math.max(...years) + 1}-03-31` } : {}),
    license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    inLanguage: 'ja',
  };
}
