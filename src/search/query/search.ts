import { cluesOf } from './clues.ts';
import { findWord, type Found } from './found.ts';
import { intentOf } from './intent.ts';
import { hasHiragana } from './kana.ts';
import { questionOutcome } from './partial.ts';
import { piecesOf } from './pieces.ts';
import { NOTHING, strictOutcome } from './strict.ts';
import { termsOf } from './terms.ts';
import type { Engine, Knowledge, Match, Outcome } from './types.ts';

const answered = (outcome: Outcome): boolean => outcome.sure.length > 0;

/** 検索のことばとして書かれている語を除いて、ひらがなが残らないか。残らなければ、文ではなく1つの複合語とみなす。 */
function isCompound(text: string, { lexicon }: Knowledge): boolean {
  const words = [...lexicon.variants, ...lexicon.synonyms].flat().filter((word) => word.length > 1 && text.includes(word));
  const bare = words.sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), text);
  return !hasHiragana(bare);
}

/** 先の結果のあとに、あとの結果のうち、まだないものを続ける。 */
const appended = (first: readonly Match[], next: readonly Match[]): Match[] => [...first, ...next.filter((match, n) => ![...first, ...next.slice(0, n)].some((known) => known.page === match.page))];

/** 見つからない複合語を部分に分けて、すべてを含むページをさがす。短い部分に分けて見つかるものは、あとに続ける。 */
async function compoundOutcome(found: readonly Found[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const parts = await Promise.all(
    found.map(async (word) => {
      if (word.pages.size > 0) return { coarse: [word], fine: [word] };
      return isCompound(word.text, knowledge) ? piecesOf(word.text, engine, knowledge, false) : undefined;
    }),
  );
  if (!parts.every((part) => part !== undefined)) return NOTHING;
  const coarse = strictOutcome(parts.flatMap((part) => part.coarse), knowledge);
  if (!answered(coarse)) return NOTHING;
  const fine = strictOutcome(parts.flatMap((part) => part.fine), knowledge);
  const sure = appended(coarse.sure, fine.sure);
  return { ...coarse, sure, related: appended(coarse.related, fine.related).filter((match) => !sure.some((known) => known.page === match.page)), marks: [...coarse.marks, ...fine.marks] };
}

/** 文や、いくつものことばを、手がかりに分けてさがす。 */
async function looseOutcome(terms: readonly string[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const clues = await Promise.all(terms.map((term) => cluesOf(term, engine, knowledge)));
  const kinds = terms.flatMap((term) => intentOf(term, knowledge.lexicon)?.kinds ?? []);
  return questionOutcome(clues.flat(), knowledge, kinds);
}

/** 「とは何ですか」などの言い回しを外したことばで、さがす。外しても文のままなら、さがさない。 */
async function intendedOutcome(terms: readonly string[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const [only, ...others] = terms;
  const intent = only && others.length === 0 ? intentOf(only, knowledge.lexicon) : undefined;
  if (!intent?.base || !isCompound(intent.base, knowledge)) return NOTHING;
  return strictOutcome([await findWord(intent.base, engine, knowledge, false)], knowledge, intent.kinds);
}

/** 言い回しを外したことばを、これ以上分けられない部分に分けて見つかるページ。職員研修 → 職員＋研修。 */
async function splitOutcome(terms: readonly string[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const base = intentOf(terms[0] ?? '', knowledge.lexicon)?.base ?? '';
  const pieces = await piecesOf(base, engine, knowledge, false);
  return pieces ? strictOutcome(pieces.fine, knowledge) : NOTHING;
}

/** 質問への答え：言い回しを外して見つかれば、それを先に。手がかりの一部だけのページは、線の下に続ける。 */
async function questionAnswer(terms: readonly string[], engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const [intended, loose] = await Promise.all([intendedOutcome(terms, engine, knowledge), looseOutcome(terms, engine, knowledge)]);
  if (!answered(intended)) return loose;
  const split = await splitOutcome(terms, engine, knowledge);
  const shown = [...intended.sure, ...intended.related];
  const more = [...split.sure, ...loose.sure, ...loose.partial];
  return { ...intended, partial: appended(shown, more).slice(shown.length) };
}

/**
 * さがす。そのままの形 → 分けた複合語 → 文の手がかり、の順に試し、はじめに見つかったところで止める。
 * ひらがなのない1語は、部分の一致に落とさない。
 */
export async function search(input: string, engine: Engine, knowledge: Knowledge): Promise<Outcome> {
  const terms = termsOf(input);
  if (terms.length === 0) return NOTHING;
  const found = await Promise.all(terms.map((term) => findWord(term, engine, knowledge, false)));
  const strict = strictOutcome(found, knowledge);
  if (answered(strict)) return strict;
  const compound = await compoundOutcome(found, engine, knowledge);
  if (answered(compound)) return compound;
  const sentence = terms.length > 1 || terms.some((term) => !isCompound(term, knowledge));
  return sentence ? questionAnswer(terms, engine, knowledge) : NOTHING;
}
