import { fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { valueText, type ShownValue } from './values.ts';

interface YearValueLike { year: number; value: ShownValue }
interface IndicatorLike {
  data: { name: string; baseline: YearValueLike | null; targets: readonly YearValueLike[]; actuals: readonly YearValueLike[]; unit: { printed: string | null } };
  plan: { city: { name: string }; data: { displayTitle: string } };
}

const told = ({ year, value }: YearValueLike, unit: string | null): string => (value.kind === 'dash' ? `${fullFiscalYear(year)}が「${value.printed}」（値の記載なし）` : `${fullFiscalYear(year)}の${valueText(value, unit)}`);

/** 指標の名と単位。あるか、ないかの指標には、もともと単位がないので書かない。 */
export const nameWithUnit = ({ data: { name, unit, accumulation } }: { data: { name: string; unit: { printed: string | null }; accumulation: string } }): string => (accumulation === 'presence' ? name : `${name}（単位：${unit.printed ?? '記載なし'}）`);

/** 累計の指標に添える説明。1年分を計算できたときだけ、その式を言う。 */
export const cumulativeSentence = ({ derived }: { derived: readonly { kind: string }[] }): string => `累計は、積み上げた数です。${derived.some((item) => item.kind === 'yearly') ? '「1年分」は、前の年度の累計を引いた計算値です。' : ''}`;

/** 基準と目標を、単位つきで一度だけ言う文。確かでない値は、確かでないと言う。 */
export function indicatorSentence({ data }: IndicatorLike): string {
  const unit = data.unit.printed;
  const last = data.targets.at(-1);
  if (data.targets.some((entry) => entry.value.kind === 'uncertain')) return '目標の値は、資料の文字の並びからは確かに読み取れません。';
  const parts = [data.baseline && `基準は${told(data.baseline, unit)}`, last && `目標は${told(last, unit)}`].filter((part) => part !== null && part !== undefined);
  return parts.length > 0 ? `${parts.join('、')}です。` : '基準も目標も、資料に記載がありません。';
}

/** 実績を言う文。公表されていなければ、そう言う。 */
export function resultSentence({ data }: IndicatorLike): string {
  const latest = data.actuals.at(-1);
  return latest ? `いちばん新しい実績は${told(latest, data.unit.printed)}です。` : '実績は未公表です。';
}

/** そのまま写せる引用。住所は、呼ぶ側が後ろにつける。today は YYYY-MM-DD。 */
export const indicatorCitation = ({ data, plan }: IndicatorLike, today: string): string => `「${data.name}」（${plan.city.name}「${plan.data.displayTitle}」）、協働アトラス（${today}時点）、`;

/** schema.org の Dataset。 */
export function indicatorLd(indicator: IndicatorLike): Record<string, unknown> {
  const { data, plan } = indicator;
  const years = [data.baseline, ...data.targets].flatMap((entry) => (entry ? [entry.year] : []));
  return {
    '@type': 'Dataset',
    name: `${data.name}（${plan.city.name}）`,
    description: `${plan.city.name}「${plan.data.displayTitle}」の指標「${data.name}」。${indicatorSentence(indicator)}${resultSentence(indicator)}`,
    variableMeasured: data.name,
    spatialCoverage: plan.city.name,
    ...(years.length > 0 ? { temporalCoverage: `${Math.min(...years)}-04-01/${Math.max(...years) + 1}-03-31` } : {}),
    license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    inLanguage: 'ja',
  };
}
