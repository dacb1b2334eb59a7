import { cluesOf, withRequired } from './clues.ts';
import { findWord, type Found } from './found.ts';
import { intentOf } from './intent.ts';
import { hasHiragana } from './kana.ts';
import { questionOutcome } from './partial.ts';
import { piecesOf } from './pieces.ts';
import { NOTHING, strictOutcome } from './strict.ts';
import { termsOf } from './terms.ts';
import type { Engine, Knowledge, Outcome } from './types.ts';

const answered = (outcome: Outcome): boolean => outcome.sure.length > 0;

/** 検索のことばとして書かれている語を除いて、ひらがなが残らないか。残らなければ、文ではなく1つの複合語とみなす。 */
function isCompound(text: string, { lexicon }: Knowledge): boolean {
  const words = [...lexicon.variants, ...lexicon.synonyms].flat().filter((word) => word.length > 1 && text.includes(word));
  const bare = words.sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), text);
  return !hasHiragana(bare);
}

/** 見つからない複合語を部分に分けて、すべてを含むページをさがす。 */
async function compoundOutcome(found: readonly Found[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const parts = await Promise.all(
    found.map(async (word) => {
      if (word.pages.size > 0) return [word];
      return isCompound(word.text, knowledge) ? piecesOf(word.text, engine, knowledge) : undefined;
    }),
  );
  return parts.every((part) => part !== undefined) ? strictOutcome(parts.flat(), engine, knowledge) : NOTHING;
}

/** 文や、いくつものことばを、手がかりに分けてさがす。 */
async function looseOutcome(terms: readonly string[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const clues = await Promise.all(terms.map((term) => cluesOf(term, engine, knowledge)));
  const kinds = terms.flatMap((term) => intentOf(term, knowledge.lexicon)?.kinds ?? []);
  return questionOutcome(withRequired(clues.flat()), knowledge, kinds);
}

/** 「とは何ですか」などの言い回しを外したことばで、さがす。 */
async function intendedOutcome(terms: readonly string[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const [only, ...others] = terms;
  const intent = only && others.length === 0 ? intentOf(only, knowledge.lexicon) : undefined;
  if (!intent?.base) return NOTHING;
  return strictOutcome([await findWord(intent.base, engine, knowledge)], engine, knowledge, intent.kinds);
}

/**
 * さがす。そのままの形 → 言い回しを外した形 → 分けた複合語 → 文の手がかり、の順に試し、
 * はじめに見つかったところで止める。ひらがなのない1語は、部分の一致に落とさない。
 */
export async function search(input: string, engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const terms = termsOf(input);
  if (terms.length === 0) return NOTHING;
  const found = await Promise.all(terms.map((term) => findWord(term, engine, knowledge)));
  const strict = await strictOutcome(found, engine, knowledge);
  if (answered(strict)) return strict;
  const intended = await intendedOutcome(terms, engine, knowledge);
  if (answered(intended)) return intended;
  const compound = await compoundOutcome(found, engine, knowledge);
  if (answered(compound)) return compound;
  const sentence = terms.length > 1 || terms.some((term) => !isCompound(term, knowledge));
  return sentence ? looseOutcome(terms, engine, knowledge) : NOTHING;
}
