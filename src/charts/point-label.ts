import { type PlotWidths, type Show } from './chart-width.ts';
import { round } from './percent.ts';
import { textWidth, widestText } from './text-width.ts';

/**
 * 値の文字の位置。x は百分率、y は描く場所の上端からのpx（文字の下線）、
 * wordY は「目標」などの語の位置。anchor は、右端からはみ出すときだけ end。
 */
export type LabelPlace = { x: number; anchor: 'middle' | 'end'; y: number; wordY: number; show: Show };

/** 文字を置く点。label は広い図の文字、shortLabel は狭い図の文字。 */
export type PointText = {
  x: number;
  y: number;
  year: number;
  label: string;
  shortLabel: string;
  /** 間引かない点（注つき）。 */
  keep: boolean;
  /** 同じ年度に置かれた別の印（実績）の高さ（px）。 */
  obstacle: number | null;
};

type Plot = { height: number; widths: PlotWidths; count: number };

/** 値の文字の大きさ（px）。部品のCSSと同じ。 */
const NARROW_TEXT = 14;
const WIDE_TEXT = 16;
const ABOVE = -14;
const BELOW = 28;
const WORD = 19;
/** となりの点との高さの差がこれより大きいと、線が上の文字にかかる（px）。 */
const STEEP = 16;
/** 下に置くには、点から軸までこれだけ要る（px）。 */
const ROOM_BELOW = 40;
/** 値の文字が、点から上または下へ占める範囲（px）。 */
const TEXT_ZONE: [number, number] = [8, 40];

/** 谷の点（となりが高く、低いとなりがない）は、線のかからない下側に文字を置く。 */
const isValley = (point: PointText, neighbours: readonly (PointText | undefined)[]): boolean => {
  const rises = neighbours.flatMap((each) => (each ? [point.y - each.y] : []));
  return rises.some((rise) => rise > STEEP) && rises.every((rise) => rise >= 0);
};

const neighboursOf = (points: readonly PointText[], index: number, year: number) =>
  [points[index - 1], points[index + 1]].map((each) => (each && Math.abs(each.year - year) === 1 ? each : undefined));

const inZone = (distance: number): boolean => distance > TEXT_ZONE[0] && distance < TEXT_ZONE[1];

/** 文字を下に置くか。実績の印がある側を避け、軸までの余地がなければ上に置く。 */
function isBelow(point: PointText, valley: boolean, height: number): boolean {
  if (height - point.y < ROOM_BELOW) return false;
  if (point.obstacle === null) return valley;
  if (inZone(point.obstacle - point.y)) return false;
  return valley || inZone(point.y - point.obstacle);
}

/** 全部の文字が帯に入るか。入らなければ両端と注つきだけを残す。 */
const fits = (points: readonly PointText[], plot: Plot) => {
  const band = (width: number) => width / plot.count;
  return {
    narrow: widestText(points.map((point) => point.shortLabel), NARROW_TEXT) <= band(plot.widths.narrow),
    wide: widestText(points.map((point) => point.label), WIDE_TEXT) <= band(plot.widths.wide),
  };
};

const showOf = (kept: boolean, fit: { narrow: boolean; wide: boolean }): Show | null => {
  if (kept || (fit.narrow && fit.wide)) return 'always';
  if (fit.wide) return 'wide';
  return fit.narrow ? 'narrow' : null;
};

/** 右端からはみ出す文字は、図の右端にそろえる。左端は目盛りの欄があるので中央のままでよい。 */
const sideways = (point: PointText, plot: Plot) => {
  const room = ((100 - point.x) / 100) * plot.widths.narrow;
  const half = (textWidth(point.shortLabel) * NARROW_TEXT) / 2;
  return half > room ? ({ x: 100, anchor: 'end' } as const) : ({ x: point.x, anchor: 'middle' } as const);
};

/** 点ごとの文字の位置と、見せる幅。入りきらない文字は null（値は必ず表にもある）。 */
export function labelPlaces(points: readonly PointText[], plot: Plot): (LabelPlace | null)[] {
  const fit = fits(points, plot);
  return points.map((point, index) => {
    const show = showOf(index === 0 || index === points.length - 1 || point.keep, fit);
    if (!show) return null;
    const below = isBelow(point, isValley(point, neighboursOf(points, index, point.year)), plot.height);
    const y = round(point.y + (below ? BELOW : ABOVE));
    return { ...sideways(point, plot), y, wordY: below ? y + WORD : y - WORD, show };
  });
}
