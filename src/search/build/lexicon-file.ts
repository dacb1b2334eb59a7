import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folded } from '../folding.ts';
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

/** content/vocabulary/lexicon.json を読む。なければ空。形は内容の検査が確かめてある。 */
export async function readLexicon(content: string): Promise<Lexicon> {
  const text = await readFile(join(content, 'vocabulary', 'lexicon.json'), 'utf8').catch(() => undefined);
  return text === undefined ? EMPTY : preparedLexicon({ ...EMPTY, ...(JSON.parse(text) as Partial<Lexicon>) });
}
