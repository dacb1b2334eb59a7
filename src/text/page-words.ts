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

/** 一度に読む HTML の、少なくともの長さ（字）。この字数で、用語を説明する265ページのうち196ページ（5つの計画）が、はじめの1つで足りる。 */
const STRIDE = 4000;
/** 囲みの始まり。図やスクリプトの中には現れないので、ここで分けて読んでも、ことばも図も切れない。 */
const BLOCK = /<(?:p|li|dt|section)\b/gu;

/** HTML を、囲みの切れ目で分ける。 */
function* partsOf(html: string): Generator<string> {
  const block = new RegExp(BLOCK);
  for (let start = 0; start < html.length; ) {
    block.lastIndex = start + STRIDE;
    const end = block.exec(html)?.index ?? html.length;
    yield html.slice(start, end);
    start = end;
  }
}

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

/** 出てくる順に、most 個の異なることばが見つかるまで読む。 */
function firstWords(html: string, book: WordBook, most: number): Set<string> {
  const found = new Set<string>();
  for (const part of partsOf(html)) {
    for (const { word } of eachKnownWord(readText(part), book)) {
      found.add(word);
      if (found.size >= most) return found;
    }
  }
  return found;
}

/** 組み上がった HTML に出てくる用語を、出てくる順に most 個（1つ以上）まで。計画の定義があれば添える。 */
export function pageWords(html: string, source: WordSource, terms: readonly PlanTerm[], most: number): PageWord[] {
  const { gloss: known, kana, book } = lookupOf(source);
  return [...firstWords(html, book, most)].map((term) => {
    const own = terms.find(({ data }) => data.term === term);
    const text = own?.data.definition[0]?.text;
    return { term, kana: kana.get(term) ?? null, defined: own && text ? { text, path: own.path } : null, gloss: known.get(term) ?? '' };
  });
}
