import { type PlotWidths, type Show } from './chart-width.ts';
import { widestText } from './text-width.ts';

/** 値の文字の位置。y は描く場所の上端からのpx（文字の下線）、wordY は「目標」などの語の位置。 */
export type LabelPlace = { side: 'above' | 'below'; y: number; wordY: number; show: Show };

/** label は広い図の文字、shortLabel は狭い図の文字、keep は間引かない点。 */
export type PointText = { y: number; year: number; label: string; shortLabel: string; keep: boolean };

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

/** 谷の点（となりが高く、低いとなりがない）は、線のかからない下側に文字を置く。 */
const isValley = (point: PointText, neighbours: readonly (PointText | undefined)[]): boolean => {
  const rises = neighbours.flatMap((each) => (each ? [point.y - each.y] : []));
  return rises.some((rise) => rise > STEEP) && rises.every((rise) => rise >= 0);
};

const neighboursOf = (points: readonly PointText[], index: number, year: number) =>
  [points[index - 1], points[index + 1]].map((each) => (each && Math.abs(each.year - year) === 1 ? each : undefined));

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

/** 点ごとの文字の位置と、見せる幅。入りきらない文字は null（値は必ず表にもある）。 */
export function labelPlaces(points: readonly PointText[], plot: Plot): (LabelPlace | null)[] {
  const fit = fits(points, plot);
  return points.map((point, index) => {
    const show = showOf(index === 0 || index === points.length - 1 || point.keep, fit);
    if (!show) return null;
    const below = isValley(point, neighboursOf(points, index, point.year)) && plot.height - point.y >= ROOM_BELOW;
    const y = point.y + (below ? BELOW : ABOVE);
    return { side: below ? 'below' : 'above', y, wordY: below ? y + WORD : y - WORD, show };
  });
}
