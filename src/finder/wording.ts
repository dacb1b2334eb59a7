import { AUDIENCE, NEED, NEED_TITLE } from '../text/labels.ts';
import { FACETS, type Choice, type Facet } from './tally.ts';

export const QUESTION: Readonly<Record<Facet, string>> = { audience: 'あなたは？', need: '何が必要？', city: 'どの市？' };
export const EVERYTHING = 'すべて';

const isNeed = (value: string): value is keyof typeof NEED => value in NEED;
const isAudience = (value: string): value is keyof typeof AUDIENCE => value in AUDIENCE;

/** 一覧の題。NPO・市民活動団体のための、お金の支援 */
export function listTitle({ need, audience }: Pick<Choice, 'need' | 'audience'>): string {
  const what = isNeed(need) ? NEED_TITLE[need] : '支援制度';
  return isAudience(audience) ? `${AUDIENCE[audience]}のための、${what}` : what;
}

/** パンくずに置く、短い題。お金（NPO・市民活動団体） */
export function listCrumb({ need, audience }: Pick<Choice, 'need' | 'audience'>): string {
  if (!isNeed(need)) return isAudience(audience) ? AUDIENCE[audience] : EVERYTHING;
  return isAudience(audience) ? `${NEED[need]}（${AUDIENCE[audience]}）` : NEED[need];
}

/** 条件を画面のことばにする。市の名は渡す。 */
export const labelOf = (facet: Facet, value: string, cityNames: ReadonlyMap<string, string>): string => {
  if (facet === 'need') return isNeed(value) ? NEED[value] : EVERYTHING;
  if (facet === 'audience') return isAudience(value) ? AUDIENCE[value] : EVERYTHING;
  return cityNames.get(value) ?? EVERYTHING;
};

/** 近い組み合わせで、何を外したか。 */
export const droppedText = (dropped: readonly string[]): string => `${dropped.map((label) => `「${label}」`).join('と')}を外した組み合わせです`;

/** 条件を1行にする。NPO・市民活動団体／お金／すべての市。facets は、たずねた問い。 */
export const conditionsText = (label: (facet: Facet) => string, facets = FACETS): string => {
  const answers = facets.map(label);
  return answers.map((answer, index) => (answer === EVERYTHING ? ['すべての人', 'すべての必要', 'すべての市'][index] : answer)).join('／');
};
