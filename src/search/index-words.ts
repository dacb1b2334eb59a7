import { isLetter, NOTHING_HERE, otherWord, type Alphabet } from './alphabet.ts';
import { BREAK } from './tokens.ts';

/**
 * 索引に載せる語と、さがす語。
 * 字は、続く2字を1語にする（補助金 → 補助・助金）。1字ずつ載せるより、1つのことばで読む量がずっと少ない。
 * 1ページは2段に並べる。1段目は2字の語と、英語のことば・数・記号。2段目は、2字の語では引けない1字の語。
 * どちらの段でも、本文の n 番目の単位は n 番目に置く。
 */

const pairAt = (units: readonly string[], n: number, alphabet: Alphabet): string | undefined => (isLetter(units[n] ?? '') && isLetter(units[n + 1] ?? '') ? alphabet.pair(units[n] ?? '', units[n + 1] ?? '') : undefined);

/** 1段目の語。字の並びの終わりの字は、1字の語なので2段目にだけ置く。 */
const upperWord = (units: readonly string[], n: number, alphabet: Alphabet): string => pairAt(units, n, alphabet) ?? (isLetter(units[n] ?? '') ? NOTHING_HERE : otherWord(units[n] ?? ''));

/** 1字の語として引かれうる所：字の並びの端、題の中、そのページではじめて現れた所。 */
function singlesIn(units: readonly string[]): (n: number) => boolean {
  const titleEnd = units.indexOf(BREAK);
  const seen = new Set<string>();
  const firsts = new Set(units.flatMap((unit, n) => (seen.has(unit) ? [] : (seen.add(unit), [n]))));
  const inside = (n: number): boolean => isLetter(units[n - 1] ?? '') && isLetter(units[n + 1] ?? '');
  return (n) => isLetter(units[n] ?? '') && (n < titleEnd || firsts.has(n) || !inside(n));
}

/** 1ページの単位の並びを、索引の語の並びにする。 */
export function pageWords(units: readonly string[], alphabet: Alphabet): string[] {
  const single = singlesIn(units);
  const upper = units.map((_, n) => upperWord(units, n, alphabet));
  const lower = units.map((unit, n) => (single(n) ? alphabet.single(unit) : undefined) ?? NOTHING_HERE);
  return [...upper, NOTHING_HERE, ...lower];
}

/** 索引での位置を、本文の単位の番号に戻す。length は本文の単位の数。 */
export const unitAt = (position: number, length: number): number => (position > length ? position - length - 1 : position);

/** 句をおおう1語。offset は句の中の位置。 */
export interface PhraseWord {
  word: string;
  offset: number;
}

/** 句の、字の並び（続く字）の終わり。 */
function runEnd(phrase: readonly string[], from: number): number {
  let end = from;
  while (isLetter(phrase[end] ?? '')) end += 1;
  return end;
}

/** 字の並び1つを、なるべく少ない2字の語でおおう。字数が奇数なら、終わりは前の語と1字重ねる。 */
function runWords(phrase: readonly string[], from: number, end: number, alphabet: Alphabet): (PhraseWord | undefined)[] {
  if (end - from === 1) {
    const word = alphabet.single(phrase[from] ?? '');
    return [word === undefined ? undefined : { word, offset: from }];
  }
  const offsets = Array.from({ length: Math.ceil((end - from) / 2) }, (_, n) => Math.min(from + n * 2, end - 2));
  return offsets.map((offset) => {
    const word = alphabet.pair(phrase[offset] ?? '', phrase[offset + 1] ?? '');
    return word === undefined ? undefined : { word, offset };
  });
}

/** 句の中の、続く2字の語のすべて。字母にない字を含む語は除く。 */
export function pairsIn(phrase: readonly string[], alphabet: Alphabet): PhraseWord[] {
  return phrase.flatMap((_, offset) => {
    const word = pairAt(phrase, offset, alphabet);
    return word === undefined ? [] : [{ word, offset }];
  });
}

/** 句の字のうち、covering の語がおおわない所を、pairs（句の中の2字の語）のうちのなるべく少ない語でおおう。 */
export function pairsOver(phrase: readonly string[], covering: readonly PhraseWord[], pairs: readonly PhraseWord[]): PhraseWord[] {
  const done = new Set(covering.flatMap(({ offset }) => (isLetter(phrase[offset] ?? '') && isLetter(phrase[offset + 1] ?? '') ? [offset, offset + 1] : [offset])));
  return phrase.flatMap((_, n) => {
    if (done.has(n)) return [];
    const over = pairs.find(({ offset }) => offset === n) ?? pairs.find(({ offset }) => offset === n - 1);
    if (over) [over.offset, over.offset + 1].forEach((at) => done.add(at));
    return over ? [over] : [];
  });
}

/** 句を索引の語でおおう。索引にない字があれば、どこにも見つからないので undefined。 */
export function phraseWords(phrase: readonly string[], alphabet: Alphabet): PhraseWord[] | undefined {
  const words: (PhraseWord | undefined)[] = [];
  for (let n = 0; n < phrase.length; ) {
    const end = Math.max(runEnd(phrase, n), n + 1);
    words.push(...(isLetter(phrase[n] ?? '') ? runWords(phrase, n, end, alphabet) : [{ word: otherWord(phrase[n] ?? ''), offset: n }]));
    n = end;
  }
  return words.every((word) => word !== undefined) ? words : undefined;
}
