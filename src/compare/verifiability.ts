import { numberOf, type IndicatorView, type PlanView, type ProjectView } from '../model/index.ts';
import { counted, shortYearRange } from '../text/values.ts';

/** 計画が書いていることを言う語と、その場所。書かれていなければ path は null。点数はつけない。 */
export interface StatedFact { text: string; path: string | null }

/** 検証に要る項目1つ。question は、住民の問い。 */
export interface VerifiabilityItem { id: string; name: string; question: string; of: (plan: PlanView) => StatedFact }

const NONE: StatedFact = { text: '記載なし', path: null };
const at = (plan: PlanView, anchor: string): string => `${plan.path}${anchor}`;

/** 事業のうち、書かれているものの数。1つもなければ記載なし。 */
function projectsWith(plan: PlanView, has: (project: ProjectView) => boolean, anchor: string): StatedFact {
  const count = plan.projects.filter(has).length;
  return count === 0 ? NONE : { text: `${counted(plan.projects.length)}事業のうち${count}`, path: at(plan, anchor) };
}

/** 指標のうち、書かれているものの数。 */
function indicatorsWith(plan: PlanView, has: (indicator: IndicatorView) => boolean, none = NONE): StatedFact {
  const count = plan.indicators.filter(has).length;
  return count === 0 ? none : { text: `${counted(plan.indicators.length)}指標のうち${count}`, path: at(plan, '#indicators') };
}

function period(plan: PlanView): StatedFact {
  const { data } = plan;
  if (data.period) return { text: shortYearRange(data.period.from, data.period.to), path: at(plan, '#outline') };
  return data.statedYears ? { text: `期間の記載なし。年度の記載は ${shortYearRange(data.statedYears.from, data.statedYears.to)}`, path: at(plan, '#outline') } : NONE;
}

function baselines(plan: PlanView): StatedFact {
  const stated = (indicator: IndicatorView): boolean => indicator.data.baseline !== null && (numberOf(indicator.data.baseline.value) !== null || indicator.data.baseline.value.kind === 'state');
  const dashes = plan.indicators.filter((indicator) => indicator.data.baseline?.value.kind === 'dash');
  const fact = indicatorsWith(plan, stated);
  return dashes.length === 0 ? fact : { text: `${fact.text}。${dashes.length}は印刷された横線`, path: at(plan, '#indicators') };
}

function budgets(plan: PlanView): StatedFact {
  const count = (kind: string): number => plan.projects.filter((project) => project.data.budget?.kind === kind).length;
  const parts = [['amounts', 'に額'], ['dash', 'は横線'], ['blank', 'は空欄']].flatMap(([kind, word]) => (count(kind ?? '') > 0 ? [`${counted(count(kind ?? ''))}事業${word}`] : []));
  return parts.length === 0 ? NONE : { text: parts.join('、'), path: at(plan, '#budget') };
}

function issues(plan: PlanView): StatedFact {
  const nodes = plan.nodes.filter((node) => node.data.issues.length > 0 || node.data.present.length > 0).length;
  if (plan.data.issues.length > 0) return { text: `${counted(plan.data.issues.length)}課題の節`, path: at(plan, 'context/#issues') };
  return nodes > 0 ? { text: `${counted(nodes)}項目に現状や課題`, path: at(plan, 'context/#nodes') } : NONE;
}

const sections = (count: number, word: string, path: string): StatedFact => (count === 0 ? NONE : { text: `${counted(count)}${word}`, path });

/** 検証可能性の項目。計画にあれば、あとから確かめられる。 */
export const VERIFIABILITY: readonly VerifiabilityItem[] = [
  { id: 'period', name: '計画期間', question: 'いつからいつまでの約束か', of: period },
  { id: 'indicators', name: '指標', question: '何で確かめるのか', of: (plan) => (plan.indicators.length === 0 ? NONE : { text: `${counted(plan.indicators.length)}指標`, path: at(plan, '#indicators') }) },
  { id: 'baselines', name: '基準値', question: 'どこから始めるのか', of: baselines },
  { id: 'yearly', name: '年度ごとの目標', question: '途中で確かめられるか', of: (plan) => indicatorsWith(plan, (indicator) => indicator.data.targets.length > 1) },
  { id: 'results', name: '実績', question: 'どこまでできたか', of: (plan) => indicatorsWith(plan, (indicator) => indicator.data.actuals.length > 0, { text: '未公表', path: null }) },
  { id: 'departments', name: '担当課', question: 'どの課に聞けばよいか', of: (plan) => projectsWith(plan, (project) => project.departments.length > 0, '#outline') },
  { id: 'budget', name: '予算', question: 'いくらかけるのか', of: budgets },
  { id: 'actors', name: '取組主体（◎○）', question: 'だれが進めるのか', of: (plan) => projectsWith(plan, (project) => project.data.actors.length > 0, '#roles') },
  { id: 'schedule', name: '事業ごとの実施年度', question: 'いつ進めるのか', of: (plan) => projectsWith(plan, (project) => project.data.schedule !== null, '#schedule') },
  { id: 'marks', name: '区分（新規・拡充・継続）', question: '新しいことか、続きか', of: (plan) => projectsWith(plan, (project) => project.data.mark !== null, '#structure') },
  { id: 'issues', name: '課題', question: 'なぜ行うのか', of: issues },
  { id: 'review', name: '進行管理・評価', question: 'だれがどう見直すのか', of: (plan) => sections(plan.data.review.length, '節に記載', at(plan, '#outline')) },
  { id: 'surveys', name: '調査', question: '市民や団体に聞いたか', of: (plan) => sections(plan.data.surveys.length, '調査', at(plan, 'record/#surveys')) },
];
