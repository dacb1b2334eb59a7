import { eraFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { ACCUMULATION, AUDIENCE, COMPLETENESS, CORRECTION, CURRENT, DIRECTION, LIFECYCLE, MARK, MISSING_KIND, RELATION, ROLE, SCHEME_KIND, STAGE, STATUS } from '../text/labels.ts';

export interface Option { label: string; value: string | number }

/** 値の種類の名。型には書かれていないので、ここに書く。 */
const VALUE_KIND = {
  number: '数', state: '状態（未設置・設置など）', dash: '横線（— など、印刷のまま）', blank: '空欄', notStated: '記載なし',
  unpublished: '未公表', uncertain: '読取未確定（候補を並べる）', unreadable: '読めない', text: '文字',
} as const;
const TABLES: readonly Record<string, string>[] = [SCHEME_KIND, AUDIENCE, STAGE, LIFECYCLE, MARK, ACCUMULATION, DIRECTION, RELATION, STATUS, COMPLETENESS, MISSING_KIND, CORRECTION, ROLE, CURRENT, VALUE_KIND];

/** 断るときの文「plan（計画）・node（体系の項目）…から選んでください」から、選択肢の名を読む。 */
const glossed = (refusal: string, value: string): string | undefined => new RegExp(`(?<![A-Za-z])${value}（([^）]*[ぁ-ヿ一-鿿][^）]*)）`, 'u').exec(refusal)?.[1];

/** コードの選択肢に、画面のことばをつける。名の見つからないコードは、そのまま見せる。 */
export function options(values: readonly string[], refusal: string): Option[] {
  const table = TABLES.find((candidate) => values.every((value) => value in candidate));
  return values.map((value) => ({ label: glossed(refusal, value) ?? table?.[value] ?? value, value }));
}

const descending = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => to - index);

/** 年度の選択肢。新しい順。数で書かせると 2,024 と桁区切りされるので、選ばせる。 */
export const fiscalYears = (from: number, to: number): Option[] => descending(from, to).map((year) => ({ label: `${eraFiscalYear(year)}（${year}年度）`, value: year }));

/** 暦の年の選択肢。新しい順。 */
export const calendarYears = (from: number, to: number): Option[] => descending(from, to).map((year) => ({ label: `${year}年`, value: year }));
