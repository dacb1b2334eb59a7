import { contentWords } from './content-words.ts';
import { findWord, type Found } from './found.ts';
import { hasHiragana } from './kana.ts';
import type { Clue } from './partial.ts';
import { longestPiece, piecesOf } from './pieces.ts';
import type { Engine, Knowledge } from './types.ts';

const whole = (found: Found): Clue => ({ found, required: true, share: 1 });

/** 見つからない複合語の手がかり：全体を分けられればその部分、できなければいちばん長い一部。 */
async function brokenWord(missing: Found, engine: Engine, knowledge: Knowledge): Promise<Clue[]> {
  const pieces = await piecesOf(missing.text, engine, knowledge);
  if (pieces) return pieces.fine.map(whole);
  const piece = await longestPiece(missing.text, engine, knowledge);
  return [piece ? { found: piece, required: true, share: piece.text.length / missing.text.length } : whole(missing)];
}

/** 1つのことば（文でもよい）の手がかり。ひらがなのない1語は、部分に分けない。 */
export async function cluesOf(term: string, engine: Engine, knowledge: Knowledge): Promise<Clue[]> {
  const sentence = hasHiragana(term);
  const words = sentence ? contentWords(term, knowledge.lexicon) : [{ text: term, required: true }];
  const clues = await Promise.all(
    words.map(async ({ text, required }): Promise<Clue[]> => {
      const found = await findWord(text, engine, knowledge);
      if (found.pages.size > 0) return [{ found, required, share: 1 }];
      if (!required) return [];
      return sentence ? brokenWord(found, engine, knowledge) : [whole(found)];
    }),
  );
  return clues.flat();
}
