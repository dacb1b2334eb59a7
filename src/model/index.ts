/** 読み取りの形（atlas）。ここより外は、この入口だけを使う。 */
export { assembleCity, resolvedCity } from './assemble-city.ts';
export { atlasOver, type AtlasParts } from './atlas-over.ts';
export { assemble, buildAtlas } from './build-atlas.ts';
export { areaOf, cityIndex, type CityIndex, type PlanIndex, type SchemeIndex } from './city-index.ts';
export { citations, type Citation, type Citations } from './citations.ts';
export { areasOf, definedTerms, hasManyCities, MOST_ON_A_PAGE, tally, type Area, type DefinedTerm, type Tally } from './nation.ts';
export { numberOf } from './derive.ts';
export { neighbourCodes } from './doors.ts';
export { indicatorEvidence, projectEvidence, schemeEvidence } from './entity-evidence.ts';
export { planContextEvidence, planFactsEvidence, planRecordEvidence } from './plan-facts.ts';
export { periodState } from './period-state.ts';
export { recent } from './recent.ts';
export { rawContent, type RawContent } from './raw.ts';
export { reception } from './reception.ts';
export { BrokenReferences, type BrokenReference } from './references.ts';
export { officialNames } from './resolve-city.ts';
export * from './routes.ts';
export type * from './views.ts';
