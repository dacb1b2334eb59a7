import type { Atlas, Concept, IndicatorView } from '../model/index.ts';

/** 概念と、それに結ばれた指標。市の順。 */
export interface ConceptGroup { concept: Concept; indicators: IndicatorView[] }

export interface ConceptGroups {
  /** 同じ数え方だと宣言された組。 */
  comparable: ConceptGroup[];
  /** 似ているが、数え方の違う組。 */
  different: ConceptGroup[];
  /** どの概念にも結ばれていない指標。 */
  alone: IndicatorView[];
}

/** 指標を、宣言された概念ごとに集める。指標が1つだけの概念は、並べる相手がないので組にしない。 */
export function conceptGroups({ concepts, indicators }: Pick<Atlas, 'concepts' | 'indicators'>): ConceptGroups {
  const byConcept = Map.groupBy(indicators, (indicator) => indicator.concept);
  const groups = concepts.map((concept) => ({ concept, indicators: byConcept.get(concept) ?? [] })).filter((group) => group.indicators.length > 1);
  const grouped = new Set(groups.flatMap((group) => group.indicators));
  return {
    comparable: groups.filter(({ concept }) => concept.comparable),
    different: groups.filter(({ concept }) => !concept.comparable),
    alone: indicators.filter((indicator) => !grouped.has(indicator)),
  };
}
