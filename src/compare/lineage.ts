import type { PlanView } from '../model/index.ts';
import type { PlanRelation } from '../schema/index.ts';
import { RELATION } from '../text/labels.ts';

type Kind = keyof typeof RELATION;

/** つながりの1つ。plan は、このサイトに載っている相手。載っていなければ null で、名だけを見せる。 */
export interface LineageLink {
  kind: Kind;
  name: string;
  plan: PlanView | null;
  /** 印刷された年。「平成29」から「33年度」まで、のように両端を持つこともある。 */
  date: PlanRelation['date'];
  until: PlanRelation['until'];
  /** 関係の要約。なければ null。 */
  statement: string | null;
  place: string;
}

export interface PlanLineage { plan: PlanView; links: LineageLink[] }

/** 古いものから新しいものへ、そのあとに根拠と関連を並べる。 */
const ORDER: readonly Kind[] = ['upper', 'basis', 'predecessor', 'revised', 'renamed', 'successor', 'related'];
const INVERSE: Partial<Record<Kind, Kind>> = { predecessor: 'successor', successor: 'predecessor' };

const planOf = (plan: PlanView, relation: PlanRelation): PlanView | null => plan.city.plans.find((other) => other.id === relation.plan && other !== plan) ?? null;

const linkOf = (plan: PlanView, relation: PlanRelation): LineageLink => ({ kind: relation.kind, name: relation.name, plan: planOf(plan, relation), date: relation.date, until: relation.until, statement: relation.statement?.text ?? null, place: relation.evidence[0]?.place ?? '' });

/** ほかの計画が、この計画を前の計画（後継の計画）と書いているとき、逆向きのつながりにする。 */
function inverseLinks(plan: PlanView): LineageLink[] {
  return plan.city.plans.flatMap((other) =>
    other.data.relations.flatMap((relation) => {
      const kind = INVERSE[relation.kind];
      const already = plan.data.relations.some((own) => own.kind === kind && own.plan === other.id);
      if (!kind || already || planOf(other, relation) !== plan) return [];
      return [{ ...linkOf(other, relation), kind, name: other.data.displayTitle, plan: other }];
    }),
  );
}

/** 計画ごとの、上位・前計画・改称・後継・関連。資料に書かれたものだけ。 */
export function lineages(plans: readonly PlanView[]): PlanLineage[] {
  return plans.map((plan) => {
    const links = [...plan.data.relations.map((relation) => linkOf(plan, relation)), ...inverseLinks(plan)];
    return { plan, links: links.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)) };
  });
}
