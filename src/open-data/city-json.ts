import { latest, type CityView, type PlanView } from '../model/index.ts';
import { meta } from './json.ts';
import type { Publication } from './publication.ts';

/** ID とページの住所を添えた、1件の内容（形は JSON Schema のとおり）。 */
const entry = <T extends { id: string; path: string; data: object }>({ id, path, data }: T, { address }: Publication) => ({ id, page: address(path), ...data });

function planDocument(plan: PlanView, publication: Publication) {
  return {
    ...entry(plan, publication),
    period_state: plan.period.state,
    counts_calculated: plan.counts,
    structure: { nodes: plan.nodes.map((node) => node.data) },
    projects: plan.projects.map((project) => entry(project, publication)),
    indicators: plan.indicators.map((indicator) => ({ ...entry(indicator, publication), derived_calculated: indicator.derived })),
  };
}

/** 1つの市のすべて：市・原資料・計画（体系・事業・指標）・支援制度・確認の記録。出典つき。大きさを言うページが先にあるので、終わりの市の分は覚えておく。 */
export const cityJson = latest((city: CityView, publication: Publication): string => {
  const about = { title: `${city.name}のデータ`, description: `${city.name}の計画・事業・指標・支援制度・原資料の、出典つきのすべてです。`, path: `/data/cities/${city.code}.json` };
  const document = {
    meta: meta(about, publication),
    city: { display_name: city.name, inferred: city.inferred, page: publication.address(city.path), ...city.data },
    sources: city.sources.map((source) => entry(source, publication)),
    plans: city.plans.map((plan) => planDocument(plan, publication)),
    schemes: city.schemes.map((scheme) => entry(scheme, publication)),
    check_ins: city.checkIns,
  };
  return `${JSON.stringify(document)}\n`;
});
