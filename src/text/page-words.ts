import { knownWords, wordBook } from './known-words.ts';

export interface WordSource {
  glosses: readonly { term: string; gloss: string }[];
  readings: readonly { word: string; kana: string }[];
}

/** この計画の定義。 */
export interface PlanTerm {
  data: { term: string; definition: readonly { text: string }[] };
  path: string;
}

export interface PageWord {
  term: string;
  kana: string | null;
  /** 計画の定義の要約。計画が定めていないことばでは null。 */
  defined: { text: string; path: string } | null;
  gloss: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** 組み上がった HTML の、読まれる文字。図、スクリプト、ふりがなを除き、囲みは切れ目にする（文節の切れ目は除く）。 */
export const readText = (html: string): string => html
  .replace(/<(?<name>svg|script|rt)\b[^>]*>[\s\S]*?<\/\k<name>>/gu, '')
  .replace(/<\/?(?:wbr|ruby|b|span)\b[^>]*>/gu, '')
  .replace(/<[^>]*>/gu, '\n')
  .replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);

/** 文字に出てくる用語を、出てくる順に most 個まで。計画の定義があれば添える。 */
export function pageWords(text: string, { glosses, readings }: WordSource, terms: readonly PlanTerm[], most: number): PageWord[] {
  const known = new Map(glosses.map(({ term, gloss }) => [term, gloss]));
  const kana = new Map(readings.map(({ word, kana: reading }) => [word, reading]));
  const found = [...new Set(knownWords(text, wordBook(known.keys())).map(({ word }) => word))].slice(0, most);
  return found.map((term) => {
    const own = terms.find(({ data }) => data.term === term);
    const text = own?.data.definition[0]?.text;
    return { term, kana: kana.get(term) ?? null, defined: own && text ? { text, path: own.path } : null, gloss: known.get(term) ?? '' };
  });
}
