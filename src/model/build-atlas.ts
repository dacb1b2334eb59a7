import { fiscalYearOf } from '../fiscal-year/fiscal-year.ts';
import { departmentViews } from './counts.ts';
import { checkEvidence } from './evidence-references.ts';
import { rawByFolder, type RawContent, type RawEntry } from './raw.ts';
import { BrokenReferences, referenceBook, type BrokenReference, type ReferenceBook } from './references.ts';
import { resolveCity } from './resolve-city.ts';
import { resolveDecisions } from './resolve-decisions.ts';
import { finishPlan, resolvePlan } from './resolve-plan.ts';
import { linkSchemes, linkSimilar, resolveScheme } from './resolve-scheme.ts';
import type { Atlas, CityView, SourceView } from './views.ts';
import { wholeChecks } from './whole-checks.ts';

const visible = <T extends { data: { publishOn: string | null } }>(entries: readonly T[], today: string): T[] => entries.filter(({ data }) => data.publishOn === null || data.publishOn <= today);

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
  const byFolder = new Map<string, Map<string, { file: { lines: number } }>>();
  for (const source of raw.sources) byFolder.set(source.folder, (byFolder.get(source.folder) ?? new Map()).set(source.id, source.data));
  const entries: RawEntry<unknown>[] = [...raw.cities, ...raw.sources, ...raw.plans, ...raw.structures, ...raw.projects, ...raw.indicators, ...raw.schemes, ...raw.schemeDecisions];
  for (const entry of entries) checkEvidence(entry, byFolder.get(entry.folder) ?? new Map(), book);
}

function resolveCities(raw: RawContent, today: string, book: ReferenceBook): CityView[] {
  const patterns = new Map(raw.patterns.map((pattern) => [pattern.id, pattern]));
  const concepts = new Map(raw.concepts.map((concept) => [concept.id, concept]));
  const glosses = new Map(raw.glosses.map((gloss) => [gloss.term, gloss]));
  const inFolder = rawByFolder(raw);
  return raw.cities.map((entry) => {
    const mine = inFolder(entry.folder);
    const city = resolveCity(entry, mine, book);
    city.plans = mine.plans.map((plan) => resolvePlan(plan, { raw: mine, city, patterns, concepts, glosses, today, book }));
    city.schemes = mine.schemes.map((scheme) => resolveScheme(scheme, city, { patterns, today, book }));
    linkSchemes(city, mine.schemes, book);
    city.schemeDecisions = mine.schemeDecisions.flatMap((decisions) => resolveDecisions(decisions, city, book));
    city.plans.forEach(finishPlan);
    city.departments = departmentViews(city.plans, city.schemes);
    return city;
  });
}

function sourceFinder(cities: readonly CityView[]): Atlas['sourceOf'] {
  const index = new Map(cities.flatMap((city) => city.sources.map((source): [string, SourceView] => [`${city.code}/${source.id}`, source])));
  return (city, evidence) => {
    const source = index.get(`${city.code}/${evidence.document}`);
    if (!source) throw new Error(`原資料「${evidence.document}」が見つかりません（${city.code}）`);
    return source;
  };
}

/** 組み立ての結果と、切れた参照。確かめる側は両方を、ページの側は atlas だけを使う。 */
export function assemble(raw: RawContent, today: string): { atlas: Atlas; broken: BrokenReference[] } {
  const book = referenceBook();
  const shown = published(raw, today);
  checkAllEvidence(shown, book);
  wholeChecks({ raw, shown, today }, book);
  const cities = resolveCities(shown, today, book).sort((a, b) => a.code.localeCompare(b.code, 'en'));
  const plans = cities.flatMap((city) => city.plans);
  const schemes = cities.flatMap((city) => city.schemes);
  linkSimilar(schemes);
  const atlas: Atlas = {
    today,
    thisYear: fiscalYearOf(today),
    cities,
    plans,
    schemes,
    projects: plans.flatMap((plan) => plan.projects),
    indicators: plans.flatMap((plan) => plan.indicators),
    sources: cities.flatMap((city) => city.sources),
    terms: plans.flatMap((plan) => plan.terms),
    patterns: raw.patterns,
    concepts: raw.concepts,
    glosses: raw.glosses,
    settings: raw.settings,
    sourceOf: sourceFinder(cities),
  };
  return { atlas, broken: book.broken };
}

/**
 * 参照を解いて、ページ・図・検索・公開データが読む唯一の形へ組み立てる。today は日本時間の YYYY-MM-DD。
 * @throws BrokenReferences 見つからない参照があるとき、すべてをまとめて。
 */
export function buildAtlas(raw: RawContent, today: string): Atlas {
  const { atlas, broken } = assemble(raw, today);
  if (broken.length > 0) throw new BrokenReferences(broken);
  return atlas;
}
