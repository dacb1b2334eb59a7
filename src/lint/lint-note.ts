/** 決まりの名（コード）と、一覧に出す短い題。よしあしではなく、読むときに知っておくことを言う。 */
export const RULES = {
  noBaseline: '基準の値がない',
  singleTargetYear: '目標の年度が1つだけ',
  flatTarget: '目標が変わらない',
  belowImpliedLevel: '注から計算した数より小さい目標',
  unitClash: '名と単位が違う',
  noUnit: '単位の印刷がない',
  targetOutsidePeriod: '計画期間の外の目標',
  measureWithoutIndicator: '指標のない施策',
} as const;

export type RuleName = keyof typeof RULES;

/** 決まりが見つけたこと1つ。sentence は、住民に見せる文。 */
export interface LintNote {
  rule: RuleName;
  sentence: string;
}
