/**
 * 索引の字母。本文の字を、順番だけを変えた別の漢字に置きかえて載せる。
 * Pagefind は語を字の順に並べて小分けのファイルに入れ、さがすときに要るファイルだけを読む。
 * よく続いて使われる字（補・助・金）を隣に並べると、1つのことばをさがすのに読むファイルが減る。
 */

/** 置きかえる先の、はじめの字。漢字の並びなので、Pagefind はどれも1語の文字として扱う。 */
const FIRST = 0x4e00;

export interface Alphabet {
  /** 索引の字にする。載っていない字は undefined。字でないもの（英語のことば、数、記号）はそのまま。 */
  encode(unit: string): string | undefined;
}

/** 字母に載せる字か。英語のことばと数と記号は載せない。 */
export const isLetter = (unit: string): boolean => /^\p{L}$/u.test(unit) && !/^\p{Script=Latin}$/u.test(unit);

/** 並びから字母を作る。 */
export function alphabetOf(order: string): Alphabet {
  const codes = new Map([...order].map((letter, n) => [letter, String.fromCharCode(FIRST + n)]));
  return {
    encode: (unit) => codes.get(unit) ?? (isLetter(unit) ? undefined : unit),
  };
}
