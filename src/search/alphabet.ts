/**
 * 索引の字母。本文の字を、別の文字に置きかえて載せる。
 * Pagefind のブラウザ側は、漢字やかなの続きを自分の辞書で切ってしまう。辞書を使わない文字なら、続く2字が1語のまま残る。
 */

/** 置きかえる先：大文字・小文字も、合成も、辞書による切れ目もない文字（イ、先住民、ヴァイ、ヒエログリフ、楔形、アナトリア、バムムの各文字）。 */
const CODES: readonly (readonly [from: number, to: number])[] = [[0xa000, 0xa48c], [0x1401, 0x166c], [0xa500, 0xa60b], [0x13000, 0x1342e], [0x12000, 0x12399], [0x14400, 0x14646], [0x16800, 0x16a38]];
/** 1字の語の先頭に付ける印。これで、1字の語は、どの2字の語の始まりとも重ならない。 */
const SINGLE = '\u1200';
/** 英語のことばと数の終わりに付ける印。これで、10 は 100 の始まりにならない（Pagefind は、始まりの同じ語もさがす）。 */
const END = '\u1210';
/** 語のない所を埋める語。さがす語にはならない。 */
export const NOTHING_HERE = '\u1208';

/** 字でない単位の語。記号は、それだけで1語になる。 */
export const otherWord = (unit: string): string => (/^[\p{Script=Latin}0-9]/u.test(unit) ? unit.toLowerCase() + END : unit);

export interface Alphabet {
  /** 1字の語。載っていない字は undefined。 */
  single(letter: string): string | undefined;
  /** 続く2字の語。どちらかが載っていなければ undefined。 */
  pair(first: string, second: string): string | undefined;
}

/** 調べた1字。索引を作るときは、同じ字を何百万回も聞かれる。 */
const judged = new Map<string, boolean>();

/** 字母に載せる字か。英語のことばと数と記号は載せない。 */
export function isLetter(unit: string): boolean {
  if (unit.length > 2) return false;
  const known = judged.get(unit);
  if (known !== undefined) return known;
  const letter = /^\p{L}$/u.test(unit) && !/^\p{Script=Latin}$/u.test(unit);
  judged.set(unit, letter);
  return letter;
}

const codeChars = (): string[] => CODES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)));

/** 並びから字母を作る。 @throws Error 字が多すぎるとき。 */
export function alphabetOf(order: string): Alphabet {
  const letters = [...order];
  const chars = codeChars();
  if (letters.length > chars.length) throw new Error(`検索の索引：字の種類が多すぎます（${letters.length}。上限は ${chars.length}）`);
  const codes = new Map(letters.map((letter, n) => [letter, chars[n]]));
  return {
    single: (letter) => {
      const code = codes.get(letter);
      return code === undefined ? undefined : SINGLE + code;
    },
    pair: (first, second) => {
      const [one, two] = [codes.get(first), codes.get(second)];
      return one === undefined || two === undefined ? undefined : one + two;
    },
  };
}
