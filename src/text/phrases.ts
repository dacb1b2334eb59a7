import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** 途中で折ってはならない所：年度、数と単位。 */
const UNBREAKABLE = /(?:(?:令和|平成|昭和)(?:\d+|元)(?:年度|年(?:\d+月(?:\d+日)?)?)(?:（\d{4}年度）)?)|(?:[\d,]+(?:\.\d+)?(?:千円|万円|事業／年|回／年|[件人組回名点校団体地域年間%％円]+))/gu;

export interface Piece {
  text: string;
  /** 折ってはならない。 */
  whole: boolean;
}

/** 文を、折ってはならない所とそうでない所に分ける。 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(UNBREAKABLE)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), whole: false });
    found.push({ text: match[0], whole: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), whole: false });
  return found;
}

/** 分けた見出しを覚えておく数。同じ題は、同じ市の何十ものページに出る。 */
const KEPT = 5000;
const known = new Map<string, string[]>();

/** 途中で切られる固有の名を、つなぎ直す。「いちのせき」は、一関のかな書き。 */
const joined = (parts: readonly string[]): string[] => parts.join('\n').replaceAll('いちの\nせき', 'いちのせき').split('\n');

/** 電話の表の欄に入らない長さ。これより長い文節は、かなの語のあとでも折れる（まちづくり｜スタッフバンクの）。 */
const LONG = 10;
const AFTER_KANA = /(?<=[ぁ-ん]{4})(?=[一-龠ァ-ヶ])/u;

/** 見出しや札を、文節の切れ目で折れるように分ける。 */
export function phrases(text: string): string[] {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= KEPT) known.clear();
  const made = joined(parser.parse(text)).flatMap((part) => (part.length > LONG ? part.split(AFTER_KANA) : [part]));
  known.set(text, made);
  return made;
}
