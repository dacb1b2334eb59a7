import { sentence } from '../generate/evidence.ts';
import { randomOf } from '../generate/random.ts';

/** 測る相手のサイトの形。ページの数と、1ページの HTML のバイト数を、このサイトに合わせる。 */
export interface RivalShape {
  cities: number;
  pages: number;
  /** 1ページの HTML のバイト数（平均）。 */
  bytes: number;
}

export interface RivalRow { text: string; page: string }
export interface RivalPage { id: string; title: string; rows: RivalRow[] }
export interface RivalCity { id: string; name: string; pages: RivalPage[] }

/** どの相手も使う枠と、1行のタグの、おおよそのバイト数。 */
const FRAME_BYTES = 620;
const ROW_BYTES = 46;

function rows(random: ReturnType<typeof randomOf>, bytes: number): RivalRow[] {
  const found: RivalRow[] = [];
  for (let left = bytes - FRAME_BYTES; left > 0; ) {
    const row = { text: sentence(random), page: String(random.int(1, 99)) };
    found.push(row);
    left -= ROW_BYTES + Buffer.byteLength(row.text);
  }
  return found;
}

/** index 番目の市の内容。どの相手にも、同じ内容を渡す。 */
export function rivalCity(index: number, { cities, pages, bytes }: RivalShape): RivalCity {
  const random = randomOf(`rival:${index}`);
  const own = Math.floor(((index + 1) * pages) / cities) - Math.floor((index * pages) / cities);
  return { id: `city-${index}`, name: `第${index}市`, pages: Array.from({ length: own }, (_, n) => ({ id: `p${n}`, title: sentence(random), rows: rows(random, bytes) })) };
}
