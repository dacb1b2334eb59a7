/** 検索と構造化データに渡す、計画のことば。形は model の PlanView の一部だけを求める。 */
interface PlanLike {
  city: { name: string; code: string };
  data: { displayTitle: string; title: string | null; period: { from: number; to: number } | null; statedYears: { from: number; to: number } | null; adopted: { printed: string } | null };
  path: string;
}

/** 1つの計画のページの名。長い部分は分けてある。 */
export const planPages = { main: '約束・担当・指標', context: '背景・課題・目的', record: '用語・経過・調査' } as const;

/** 計画の年度。期間か、記載のある年度。 */
export function planYears({ data }: PlanLike): number[] {
  const range = data.period ?? data.statedYears;
  return range ? Array.from({ length: range.to - range.from + 1 }, (_, n) => range.from + n) : [];
}

/** 計画の中のページが検索に渡す、共通の項目。 */
export const planSearchBase = (plan: PlanLike): { city: string; code: string; plan: string; years: number[] } => ({ city: plan.city.name, code: plan.city.code, plan: plan.data.displayTitle, years: planYears(plan) });

/** 計画ページを検索に載せる項目。 */
export const planSearch = (plan: PlanLike): { kind: string; title: string; city: string; code: string; plan: string; years: number[] } => ({ kind: '計画', title: plan.data.displayTitle, ...planSearchBase(plan) });

/** schema.org の Dataset。 */
export function planLd(plan: PlanLike): Record<string, unknown> {
  const { data, city } = plan;
  return {
    '@type': 'Dataset',
    name: `${city.name}「${data.displayTitle}」`,
    description: `${city.name}の「${data.displayTitle}」の体系・事業・指標・支援制度を、原資料の場所つきで整理したデータです。`,
    license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    inLanguage: 'ja',
    isAccessibleForFree: true,
    spatialCoverage: city.name,
    ...(data.period ? { temporalCoverage: `${data.period.from}-04-01/${data.period.to + 1}-03-31` } : {}),
  };
}
