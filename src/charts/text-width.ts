/** 図の文字が入るかどうかの見積もり。実測ではなく、字の種類ごとの幅（文字の大きさを1とする）の和。 */

const FULL = 1;
/** 等幅数字と欧字。太字でも超えない幅。 */
const HALF = 0.6;
const NARROW = 0.3;

const widthOf = (character: string): number => {
  if (/[.,:;'|()\s]/u.test(character)) return NARROW;
  return /[\u0020-\u024f\uff61-\uff9f]/u.test(character) ? HALF : FULL;
};

/** 文字列の幅（文字の大きさを1とする）。 */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** 文字の大きさ（px）を決めたときの、いちばん長い文字列の幅（px）。文字列がなければ0。 */
export const widestText = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text) * size));

/**
 * 文節を、幅（文字の大きさを1とする）を超えないように行へ詰める。
 * 一つで幅を超える文節は、その文節だけの行にする。
 */
export function packPhrases(phrases: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + phrase) <= width) lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines;
}
