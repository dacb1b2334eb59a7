import { folded } from './folding.ts';

/** 区切りの印。段落・欄・見出しの終わりに立て、句がそれを越えて続かないようにする。本文の縦棒は | に寄るので重ならない。 */
export const BREAK = '｜';

/** 英語のことばと数はひとまとまり、ほかは1字がひとつ。 */
const TOKEN = /\p{Script=Latin}+|[0-9]+|[^\s]/gu;

/** 形をそろえてある文字列を、索引の単位に分ける。空白は単位にならない。 */
export const units = (text: string): string[] => text.match(TOKEN) ?? [];

/** 文字列を、形をそろえて、索引の単位に分ける。 */
export const tokens = (text: string): string[] => units(folded(text));

/** さがすための単位：大文字と小文字を区別しない。 */
export const searchTokens = (text: string): string[] => tokens(text).map((token) => token.toLowerCase());

/** 単位の並びを、空白で分けた1行にする。 */
export const spaced = (units: readonly string[]): string => units.join(' ');

const isLatin = (unit: string): boolean => /^\p{Script=Latin}+$/u.test(unit);
const isDigits = (unit: string): boolean => /^[0-9]+$/u.test(unit);

/** 2つの単位のあいだに、見える空白を残すか。英語どうし、数どうしだけ残す。 */
const keepsSpace = (left: string, right: string): boolean => (isLatin(left) && isLatin(right)) || (isDigits(left) && isDigits(right));

/** 単位の並びを、そのまま1つの文字列につなぐ。units で、もとの並びに戻る。 */
export const together = (list: readonly string[]): string => list.map((unit, at) => (at > 0 && keepsSpace(list[at - 1] ?? '', unit) ? ' ' : '') + unit).join('');

/** 索引のために変えた記号を、読むための形へ戻す。 */
function readable(unit: string, at: number, units: readonly string[]): string {
  if (unit !== '．') return unit;
  return isDigits(units[at - 1] ?? '') || isLatin(units[at - 1] ?? '') ? '.' : unit;
}

/** 単位の並びを、入れた空白を取りのぞいて、ふつうの文に戻す。 */
export function despaced(units: readonly string[]): string {
  return units.map((unit, at) => (at > 0 && keepsSpace(units[at - 1] ?? '', unit) ? ' ' : '') + readable(unit, at, units)).join('');
}

/** 単位の並びが、別の並びの中に続いて現れる位置（すべて）。 */
export function positionsOf(phrase: readonly string[], units: readonly string[]): number[] {
  const [first] = phrase;
  if (first === undefined) return [];
  const found: number[] = [];
  for (let at = units.indexOf(first); at >= 0; at = units.indexOf(first, at + 1)) {
    if (phrase.every((unit, n) => units[at + n] === unit)) found.push(at);
  }
  return found;
}
