import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folded } from '../folding.ts';
import type { ReviewedReading } from './readings.ts';
import type { Lexicon } from '../query/types.ts';

const EMPTY: Lexicon = { variants: [], synonyms: [], intents: [] };

const alike = (word: string): string => folded(word).toLowerCase();
const groups = (list: Lexicon['variants']): string[][] => list.map((group) => [...new Set(group.map(alike))]);

/** 検索のことばを、さがすときと同じ字の形にそろえる。 */
export function preparedLexicon(lexicon: Lexicon): Lexicon {
  return {
    variants: groups(lexicon.variants),
    synonyms: groups(lexicon.synonyms),
    intents: lexicon.intents.map(({ phrase, kinds }) => ({ phrase: alike(phrase), kinds })),
  };
}

/** content/vocabulary/ の1つを読む。なければ空。形は内容の検査が確かめてある。 */
async function readVocabulary<T>(content: string, name: string): Promise<Partial<T>> {
  const text = await readFile(join(content, 'vocabulary', `${name}.json`), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Partial<T>;
}

/** さがす人がよく使う、決まったことば。 */
export interface Vocabulary {
  lexicon: Lexicon;
  /** 説明のある用語。 */
  terms: readonly string[];
}

export async function readKnownWords(content: string): Promise<Vocabulary> {
  const [lexicon, { glosses = [] }] = await Promise.all([readVocabulary<Lexicon>(content, 'lexicon'), readVocabulary<{ glosses: { term: string }[] }>(content, 'glosses')]);
  return { lexicon: preparedLexicon({ ...EMPTY, ...lexicon }), terms: glosses.map(({ term }) => alike(term)) };
}

/** 人が確かめた読み。 */
export async function readReviewed(content: string): Promise<readonly ReviewedReading[]> {
  const { readings = [] } = await readVocabulary<{ readings: ReviewedReading[] }>(content, 'readings');
  return readings.map(({ word, kana }) => ({ word: alike(word), kana }));
}
