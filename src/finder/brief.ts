import type { PlanView, SchemeView } from '../model/index.ts';
import { AUDIENCE } from '../text/labels.ts';
import { shortYearRange } from '../text/values.ts';

/** 一覧の行に必ず並べる事実。text が null なら、資料に記載がない。 */
export interface BriefFact {
  name: '対象' | '金額' | '期間' | '窓口';
  text: string | null;
}

type Data = SchemeView['data'];

/** 何の額かと、印刷された額。名の終わりと額の始まりが重なれば、一度だけ書く。 */
function amountText({ label, money }: Data['amounts'][number]): string {
  const [, head = '', rest = money.printed] = /^(\D+?)\s*(\d.*)$/u.exec(money.printed) ?? [];
  return head !== '' && label.endsWith(head) ? `${label} ${rest}` : `${label} ${money.printed}`;
}

const DURATION = /年間|か月|ヶ月|カ月/u;
const isTerm = ({ printed }: Data['quantities'][number]): boolean => DURATION.test(printed);

/** 資料に書かれた期間。最長6年間 など。 */
export const termsOfUse = ({ quantities }: Pick<Data, 'quantities'>): string[] => quantities.filter(isTerm).map(({ printed }) => printed);

const joined = (items: readonly string[], separator = '、'): string | null => (items.length === 0 ? null : items.join(separator));

/** 対象・金額・期間・窓口。いまの上限が確かめられていれば、それも添える。 */
export function briefFacts({ data }: Pick<SchemeView, 'data'>): BriefFact[] {
  const limit = data.current.limit === null ? [] : [data.current.limit];
  return [
    { name: '対象', text: joined(data.audiences.map((audience) => AUDIENCE[audience])) },
    { name: '金額', text: joined([...limit, ...data.amounts.map(amountText)]) },
    { name: '期間', text: joined(termsOfUse(data)) },
    { name: '窓口', text: joined(data.window.map(({ text }) => text)) },
  ];
}

/** 計画の中では、まだ使えるものになっていないこと。使えるように書かれていれば null。 */
export function planStage({ data }: Pick<SchemeView, 'data'>): string | null {
  const events = new Set(data.lifecycle.map(({ event }) => event));
  if (events.has('ended')) return '計画では終了';
  if (events.has('studyOnly')) return '計画では検討のみ';
  return events.has('planned') ? '計画では予定' : null;
}

/** 基準と目標の年度だけが分かる計画。年度尺にも、○と◆だけを置く。 */
function pointsText(indicators: PlanView['indicators']): string {
  const [base, target] = [indicators[0]?.data.baseline?.year, indicators[0]?.data.targets.at(-1)?.year];
  const points = [base && `基準${shortYearRange(base, base)}`, target && `目標${shortYearRange(target, target)}`].filter(Boolean);
  return points.length > 0 ? points.join('・') : '期間の記載なし';
}

/** 制度が載る計画の年度。期間、基準と目標、記載のある年度のうち、年度尺に描くものを書く。 */
export function planYearsText({ data, indicators }: Pick<PlanView, 'data' | 'indicators'>): string {
  if (data.period) return shortYearRange(data.period.from, data.period.to);
  if (data.statedYears && indicators.some(({ shape }) => shape === 'path')) return `${shortYearRange(data.statedYears.from, data.statedYears.to)}の記載`;
  return pointsText(indicators);
}

/** 資料に書かれた創設。年月の書かれたものを先に選ぶ。 */
export function startOf({ lifecycle }: Pick<Data, 'lifecycle'>): Data['lifecycle'][number] | null {
  const created = lifecycle.filter(({ event }) => event === 'created');
  return created.find(({ date }) => date !== null) ?? created[0] ?? null;
}
