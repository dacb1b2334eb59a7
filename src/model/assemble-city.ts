import { departmentViews } from './counts.ts';
import { checkEvidence } from './evidence-references.ts';
import type { RawContent, RawEntry } from './raw.ts';
import { referenceBook, type BrokenReference, type ReferenceBook } from './references.ts';
import { retiredViews, withoutRetired } from './retired.ts';
import { resolveCity } from './resolve-city.ts';
import { resolveDecisions } from './resolve-decisions.ts';
import { finishPlan, resolvePlan } from './resolve-plan.ts';
import { linkSchemes, resolveScheme } from './resolve-scheme.ts';
import type { CityView } from './views.ts';
import { wholeChecks } from './whole-checks.ts';

const visible = <T extends { data: { publishOn: string | null } }>(entries: readonly T[], today: string): T[] => entries.filter(({ data }) => data.publishOn === null || data.publishOn <= today);

/** 公開日の来ていないものと、公開を終えたものを外す。 */
const shownOn = (raw: RawContent, today: string): RawContent => withoutRetired(published(raw, today), today);

/** 公開日の来ていない原資料・計画・事業・指標・制度を、はじめからないものとして外す。隠れた計画の中身も外す。 */
function published(raw: RawContent, today: string): RawContent {
  const hidden = new Set(raw.plans.filter(({ data }) => data.publishOn !== null && data.publishOn > today).map(({ folder, plan }) => `${folder}/${plan}`));
  const inShownPlan = <T extends { folder: string; plan: string }>(entries: readonly T[]): T[] => entries.filter(({ folder, plan }) => !hidden.has(`${folder}/${plan}`));
  return {
    ...raw,
    sources: visible(raw.sources, today),
    schemes: visible(raw.schemes, today),
    plans: visible(raw.plans, today),
    structures: inShownPlan(raw.structures),
    projects: inShownPlan(visible(raw.projects, today)),
    indicators: inShownPlan(visible(raw.indicators, today)),
  };
}

function checkAllEvidence(raw: RawContent, book: ReferenceBook): void {
  const sources = new Map(raw.sources.map((source) => [source.id, source.data]));
  const entries: RawEntry<unknown>[] = [...raw.cities, ...raw.sources, ...raw.plans, ...raw.structures, ...raw.projects, ...raw.indicators, ...raw.schemes, ...raw.schemeDecisions];
  for (const entry of entries) checkEvidence(entry, sources, book);
}

function resolved(raw: RawContent, today: string, book: ReferenceBook): CityView | undefined {
  const [entry] = raw.cities;
  if (!entry) return undefined;
  const patterns = new Map(raw.patterns.map((pattern) => [pattern.id, pattern]));
  const concepts = new Map(raw.concepts.map((concept) => [concept.id, concept]));
  const glosses = new Map(raw.glosses.map((gloss) => [gloss.term, gloss]));
  const city = resolveCity(entry, raw, book);
  city.plans = raw.plans.map((plan) => resolvePlan(plan, { raw, city, patterns, concepts, glosses, today, book }));
  city.schemes = raw.schemes.map((scheme) => resolveScheme(scheme, city, { patterns, today, book }));
  linkSchemes(city, raw.schemes, book);
  city.schemeDecisions = raw.schemeDecisions.flatMap((decisions) => resolveDecisions(decisions, city, book));
  city.plans.forEach(finishPlan);
  city.departments = departmentViews(city.plans, city.schemes);
  return city;
}

/** 1つの市（raw はその市の内容と共通の語）を組み立てる。ほかの市は見ない。切れた参照も返す。 */
export function assembleCity(raw: RawContent, today: string): { city: CityView | undefined; broken: BrokenReference[] } {
  const book = referenceBook();
  const shown = shownOn(raw, today);
  checkAllEvidence(shown, book);
  wholeChecks({ raw, shown, today }, book);
  const city = resolved(shown, today, book);
  if (city) city.retired = retiredViews({ raw, shown, code: city.code, today, book });
  return { city, broken: book.broken };
}

/** すでに確かめた市を、確かめ直さずに組み立てる。 */
export function resolvedCity(raw: RawContent, today: string): CityView {
  const [shown, book] = [shownOn(raw, today), referenceBook()];
  const city = resolved(shown, today, book);
  if (!city) throw new Error(`市のフォルダに city.json がありません（${raw.plans[0]?.folder ?? ''}）`);
  city.retired = retiredViews({ raw, shown, code: city.code, today, book });
  return city;
}
