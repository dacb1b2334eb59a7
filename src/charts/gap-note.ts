import { round } from './percent.ts';
import { packPhrases } from './text-width.ts';

/** 値のない間を示す破線の箱。x・width・center は百分率、y・height はpx。 */
export type PlacedGap = { x: number; width: number; center: number; y: number; height: number; lines: string[] };

type Space = {
  /** 左の柱の右端と、右の柱の左端（百分率）。 */
  from: number;
  to: number;
  height: number;
  /** 柱の上端（px）。その上に語と値の文字がある。 */
  tops: readonly number[];
  /** 狭い図で描く場所の幅（px）。 */
  width: number;
};

/** 柱との間（百分率）。 */
const MARGIN = 3;
const TEXT = 13;
export const GAP_LINE = 20;
const PADDING = 12;
/** 柱の上の文字二行が占める高さ（px）。 */
const LABEL = 46;
const STEP = 4;

const overlap = (y: number, height: number, tops: readonly number[]): number =>
  tops.reduce((sum, top) => sum + Math.max(0, Math.min(y + height, top) - Math.max(y, top - LABEL)), 0);

/** 柱の文字と重ならない高さのうち、まん中にいちばん近いもの。なければ重なりの最も少ない高さ。 */
function freeY(boxHeight: number, space: Space): number {
  const room = Math.max(0, space.height - boxHeight - STEP);
  const middle = room / 2;
  const candidates = Array.from({ length: Math.floor(room / STEP) + 1 }, (_, index) => index * STEP);
  const cost = (y: number) => overlap(y, boxHeight, space.tops) * space.height + Math.abs(y - middle);
  return candidates.reduce((best, y) => (cost(y) < cost(best) ? y : best), 0);
}

/** 二つの柱の間に、語を行に詰めて箱を置く。 */
export function placeGap(phrases: readonly string[], space: Space): PlacedGap {
  const x = round(space.from + MARGIN);
  const width = round(Math.max(0, space.to - MARGIN - x));
  const lines = packPhrases(phrases, ((width / 100) * space.width - PADDING) / TEXT);
  const height = lines.length * GAP_LINE + PADDING;
  return { x, width, center: round(x + width / 2), y: freeY(height, space), height, lines };
}
