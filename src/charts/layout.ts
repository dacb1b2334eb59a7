import { type PlacedLane } from './lane.ts';

/** 図の縦の割り付け（px）。plotY は描く場所、axisY は年度尺、lanesY は最初の段の、それぞれ上端。 */
export type Layout = { plotY: number; axisY: number; lanesY: number; height: number };

/** いちばん高い印の上に要る高さ：単位、「目標」などの語、値。 */
const HEAD = 68;
/** 印が低いところにあっても、単位のために取る高さ。 */
const UNIT_HEAD = 30;
/** 年度尺と年度ラベル二行。 */
const AXIS = 52;
const LANES_GAP = 10;
/** いちばん下の線が切れないための余り。 */
const FOOT = 2;

type Plot = { height: number; /** 値の印の上端（描く場所の上端からのpx）。 */ tops: readonly number[] };

const headOf = (plot: Plot): number => Math.max(UNIT_HEAD, HEAD - Math.min(plot.height, ...plot.tops));

/** 上から、描く場所・年度尺・段の順に積む。描く場所の高さが0なら、その上の余白も取らない。 */
export function stackLayout(plot: Plot, lanes: readonly PlacedLane[]): Layout {
  const plotHeight = plot.height;
  const plotY = plotHeight > 0 ? Math.round(headOf(plot)) : FOOT;
  const axisY = plotY + plotHeight;
  const lanesY = axisY + AXIS + LANES_GAP;
  const last = lanes.at(-1);
  return { plotY, axisY, lanesY, height: last ? lanesY + last.y + last.height + FOOT : axisY + AXIS };
}
