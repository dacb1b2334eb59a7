import { tokens } from '../tokens.ts';
import { findWord, type Found } from './found.ts';
import type { Engine, Knowledge } from './types.ts';

/** 分けた1つの短さの限り（字数）。1字では意味が定まらない。 */
const SHORTEST = 2;
/** 分けてみることばの長さの限り（字数）。 */
const LONGEST = 24;

const isKana = (unit: string | undefined, script: RegExp): boolean => unit !== undefined && script.test(unit);

/** この位置で切ってよいか。かたかな語とひらがなの途中では切らない（コミュニティバスをコミュニティにしない）。 */
function mayCut(units: readonly string[], at: number): boolean {
  const inside = (script: RegExp): boolean => isKana(units[at - 1], script) && isKana(units[at], script);
  return !inside(/^[ァ-ヴー]$/u) && !inside(/^[ぁ-ゔー]$/u);
}

/** 当たりのある部分を、長いものから左へ順に試す。全体を覆えたときだけ返す。 */
async function cover(units: readonly string[], find: (piece: string) => Promise<Found>): Promise<Found[] | undefined> {
  if (units.length === 0) return [];
  for (let end = units.length; end >= 1; end -= 1) {
    const piece = units.slice(0, end).join('');
    if (piece.length < SHORTEST || !mayCut(units, end)) continue;
    const head = await find(piece);
    const tail = head.pages.size > 0 ? await cover(units.slice(end), find) : undefined;
    if (tail) return [head, ...tail];
  }
  return undefined;
}

/**
 * そのままでは見つからない複合語を、当たりのある長い部分に分ける。自治会補助金 → 自治会＋補助金。
 * ひとつでも見つからない部分があれば undefined（市民プールを市民にはしない）。
 */
export async function piecesOf(text: string, engine: Engine, knowledge: Knowledge): Promise<Found[] | undefined> {
  if (text.length > LONGEST) return undefined;
  const asked = new Map<string, Promise<Found>>();
  const find = (piece: string): Promise<Found> => {
    const answer = asked.get(piece) ?? findWord(piece, engine, knowledge);
    asked.set(piece, answer);
    return answer;
  };
  return cover(tokens(text), find);
}

/** 語のうち見つかる、いちばん長い部分。質問の中の複合語にだけ使う。結婚相手 → 結婚。 */
export async function longestPiece(text: string, engine: Engine, knowledge: Knowledge): Promise<Found | undefined> {
  const units = tokens(text).slice(0, LONGEST);
  for (let size = units.length - 1; size >= 1; size -= 1) {
    for (let start = 0; start + size <= units.length; start += 1) {
      const piece = units.slice(start, start + size).join('');
      if (piece.length < SHORTEST || !mayCut(units, start) || !mayCut(units, start + size)) continue;
      const found = await findWord(piece, engine, knowledge);
      if (found.pages.size > 0) return found;
    }
  }
  return undefined;
}
