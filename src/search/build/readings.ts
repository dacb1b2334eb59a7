import { hiragana } from '../query/kana.ts';

/** 辞書が切り分けた1語。読めない語には reading がない。 */
export interface Morpheme {
  surface_form: string;
  /** かたかなの読み。 */
  reading?: string;
}

/** 人が確かめた、ことばと読み。 */
export interface ReviewedReading {
  word: string;
  kana: string;
}

const HAS_KANJI = /\p{Script=Han}/u;
const KATAKANA = /^[ァ-ヴー]+$/u;
/** かたかな語として載せる短さの限り。 */
const SHORTEST_KATAKANA = 2;
/** 1つの読みに並べる書き方の上限。多く使われているものから残す。 */
const MAX_WORDS = 6;

/** 語の読み（ひらがな）。漢字を含む語は辞書の読み、かたかな語はそのままの音。ほかの語は undefined。 */
function kanaOf({ surface_form, reading = '' }: Morpheme): string | undefined {
  if (HAS_KANJI.test(surface_form)) return KATAKANA.test(reading) ? hiragana(reading) : undefined;
  return KATAKANA.test(surface_form) && surface_form.length >= SHORTEST_KATAKANA ? hiragana(surface_form) : undefined;
}

/** 読み → 書き方と、その回数。 */
function counted(morphemes: readonly Morpheme[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const morpheme of morphemes) {
    const kana = kanaOf(morpheme);
    if (kana === undefined) continue;
    const words = counts.get(kana) ?? new Map<string, number>();
    counts.set(kana, words.set(morpheme.surface_form, (words.get(morpheme.surface_form) ?? 0) + 1));
  }
  return counts;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/**
 * 読みの表を作る。本文に現れる語だけを、辞書の読みと、人が確かめた読みから集める。
 * 人が読みを確かめた語は、辞書の読みを使わない（令和をリョウワとは読まない）。
 */
export function readingTable(morphemes: readonly Morpheme[], reviewed: readonly ReviewedReading[]): Record<string, string[]> {
  const known = new Set(reviewed.map(({ word }) => word));
  const counts = counted(morphemes.filter(({ surface_form }) => !known.has(surface_form)));
  for (const { word, kana } of reviewed) counts.set(kana, (counts.get(kana) ?? new Map<string, number>()).set(word, Number.MAX_SAFE_INTEGER));
  const words = (table: Map<string, number>): string[] => [...table].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0])).slice(0, MAX_WORDS).map(([word]) => word);
  return Object.fromEntries([...counts].sort((a, b) => byCode(a[0], b[0])).map(([kana, table]) => [kana, words(table)]));
}
