import { tokens } from '../tokens.ts';
import { findWord, type Found } from './found.ts';
import type { Engine, Knowledge } from './types.ts';

/** 分けた1つの短さの限り（字数）。1字では意味が定まらない。 */
const SHORTEST = 2;
/** 分けてみることばの長さの限り（字数）。 */
const LONGEST = 24;

const isIn = (unit: string | undefined, script: RegExp): boolean => unit !== undefined && script.test(unit);

/** この位置で切ってよいか。かたかな語とひらがなの途中（コミュニティバス）と、数のすぐあと（99年度）では切らない。 */
function mayCut(units: readonly string[], at: number): boolean {
  const inside = (script: RegExp): boolean => isIn(units[at - 1], script) && isIn(units[at], script);
  const afterNumber = at < units.length && isIn(units[at - 1], /^[0-9,．]+$/u);
  return !afterNumber && !inside(/^[ァ-ヴー]$/u) && !inside(/^[ぁ-ゔー]$/u);
}

type Find = (piece: string) => Promise<Found>;

/** 分け方：長い部分から試すか、短い部分から試すか。 */
type Order = 'longest' | 'shortest';

function ends(units: readonly string[], order: Order): number[] {
  const all = units.map((_, n) => n + 1).filter((end) => mayCut(units, end) && units.slice(0, end).join('').length >= SHORTEST);
  return order === 'longest' ? all.reverse() : all;
}

/**
 * 全体を、当たりのある部分で覆う。左から順に試し、覆えたときだけ返す。
 * 残りを先に調べるのは、残りを覆えないなら、よくある語の多い頭（索引が重い）を引かずにすむため。同じ残りは二度調べない。
 */
function cover(units: readonly string[], find: Find, order: Order, known = new Map<number, Promise<Found[] | undefined>>()): Promise<Found[] | undefined> {
  const attempt = async (): Promise<Found[] | undefined> => {
    for (const end of ends(units, order)) {
      const tail = await cover(units.slice(end), find, order, known);
      const head = tail && (await find(units.slice(0, end).join('')));
      if (head && head.pages.size > 0) return [head, ...tail];
    }
    return undefined;
  };
  const answer = known.get(units.length) ?? (units.length === 0 ? Promise.resolve([]) : attempt());
  known.set(units.length, answer);
  return answer;
}

/** 同じ部分を二度調べない。 */
function finder(engine: Engine, knowledge: Knowledge, placed: boolean): Find {
  const asked = new Map<string, Promise<Found>>();
  return (piece) => {
    const answer = asked.get(piece) ?? findWord(piece, engine, knowledge, placed);
    asked.set(piece, answer);
    return answer;
  };
}

/** 複合語の2通りの分け方。coarse は当たりのある長い部分、fine はこれ以上分けられない短い部分。 */
export interface Pieces {
  coarse: Found[];
  fine: Found[];
}

/**
 * そのままでは見つからない複合語を、当たりのある部分に分ける。自治会補助金 → 自治会＋補助金。
 * ひとつでも見つからない部分があれば undefined（市民プールを市民にはしない）。placed は、位置も要るか。
 */
export async function piecesOf(text: string, engine: Engine, knowledge: Knowledge, placed = true): Promise<Pieces | undefined> {
  if (text.length > LONGEST) return undefined;
  const find = finder(engine, knowledge, placed);
  const coarse = await cover(tokens(text), find, 'longest');
  return coarse && { coarse, fine: (await cover(tokens(text), find, 'shortest')) ?? coarse };
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
