import { eachKnownWord, wordBook, type WordBook } from './known-words.ts';

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

interface Lookup {
  gloss: ReadonlyMap<string, string>;
  kana: ReadonlyMap<string, string>;
  book: WordBook;
}

const lookups = new WeakMap<WordSource, Lookup>();

/** 用語を引く表。どのページでも同じ一覧なので、作るのは1度だけ。 */
function lookupOf(source: WordSource): Lookup {
  const known = lookups.get(source);
  if (known) return known;
  const gloss = new Map(source.glosses.map(({ term, gloss: text }) => [term, text]));
  const made = { gloss, kana: new Map(source.readings.map(({ word, kana }) => [word, kana])), book: wordBook(gloss.keys()) };
  lookups.set(source, made);
  return made;
}

/** 出てくる順に、most 個の異なることばが見つかるまで探す。 */
function firstWords(text: string, book: WordBook, most: number): Set<string> {
  const found = new Set<string>();
  for (const { word } of eachKnownWord(text, book)) {
    if (found.size >= most) break;
    found.add(word);
  }
  return found;
}

/** 文字に出てくる用語を、出てくる順に most 個まで。計画の定義があれば添える。 */
export function pageWords(text: string, source: WordSource, terms: readonly PlanTerm[], most: number): PageWord[] {
  const { gloss: known, kana, book } = lookupOf(source);
  return [...firstWords(text, book, most)].map((term) => {
    const own = terms.find(({ data }) => data.term === term);
    const text = own?.data.definition[0]?.text;
    return { term, kana: kana.get(term) ?? null, defined: own && text ? { text, path: own.path } : null, gloss: known.get(term) ?? '' };
  });
}
