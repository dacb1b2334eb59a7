import { plotWidths, type PlotWidths } from './chart-width.ts';
import { fiscalScale, yearRange, type Band, type PlacedFiscalScale, type YearLabel } from './fiscal-scale.ts';
import { type Cell, type PlacedLane, type ValueCell } from './lane.ts';
import { stackLayout, type Layout } from './layout.ts';
import { pathLanes } from './path-lanes.ts';
import { isNoted, pathLines, type Place } from './path-lines.ts';
import { labelPlaces, type LabelPlace, type PointText } from './point-label.ts';
import { type SharedFrame } from './shared-frame.ts';
import { valueScale, type Gutter, type Tick } from './value-scale.ts';

/** 目標のみちすじの入力。表示する語と数はすべて呼ぶ側が用意する。 */
export type TargetPathSeries = {
  unit: string | null;
  targets: readonly Cell[];
  baseline: ValueCell | null;
  actuals: readonly Cell[];
  /** 累計の目標から求めた1年分（計算値）。累計でなければ空。 */
  yearly: readonly ValueCell[];
  words: { target: string; baseline: string; actual: string; yearly: string };
  yearLabels: readonly YearLabel[];
  formatTick: (value: number) => string;
};

export type PlacedPoint = {
  x: number;
  y: number;
  cell: ValueCell;
  noted: boolean;
  /** 値の文字。入りきらない点では null（値は必ず表にもある）。 */
  label: LabelPlace | null;
  /** 点の上に置く語（最後の目標の「目標」など）。 */
  word: string | null;
};

/** x は幅を100とした百分率、y は描く場所の上端からのpx。 */
export type PlacedTargetPath = {
  unit: string | null;
  plotHeight: number;
  path: string;
  dotted: string;
  points: PlacedPoint[];
  baseline: PlacedPoint | null;
  actuals: { x: number; y: number }[];
  ticks: Tick[];
  gutter: Gutter;
  scale: PlacedFiscalScale;
  lanes: PlacedLane[];
  layout: Layout;
};

type Plane = { bands: readonly Band[]; y: (value: number) => number };

const isValue = (cell: Cell): cell is ValueCell => cell.kind === 'value';

const placeAt = (cell: ValueCell, plane: Plane): Place[] => {
  const band = plane.bands.find((each) => each.year === cell.year);
  return band ? [{ x: band.center, y: plane.y(cell.value), cell }] : [];
};

const textOf = (place: Place, actuals: readonly Place[]): PointText => {
  const { x, y, cell } = place;
  const mark = cell.mark ?? '';
  const obstacle = actuals.find((actual) => actual.cell.year === cell.year)?.y ?? null;
  return { x, y, year: cell.year, label: cell.label + mark, shortLabel: cell.shortLabel + mark, keep: mark !== '', obstacle };
};

type Labelling = { height: number; widths: PlotWidths; count: number; actuals: readonly Place[] };

const placedPoints = (places: readonly Place[], word: string, plot: Labelling): PlacedPoint[] => {
  const labels = labelPlaces(places.map((place) => textOf(place, plot.actuals)), plot);
  return places.map((place, index) => {
    const isLast = index === places.length - 1;
    return { ...place, noted: isNoted(place), label: labels[index] ?? null, word: isLast ? word : null };
  });
};

/** height は描く場所の高さ（px）。shared があれば、ほかの図と同じ年度軸と目盛りに置く。 */
type Frame = { height: number; shared?: SharedFrame | null };

/** 目盛り・年度尺と、その上に置いた点。 */
function placeAll(series: TargetPathSeries, { height, shared }: Frame) {
  const cells = [...series.targets, ...series.actuals, ...(series.baseline ? [series.baseline] : [])];
  const numbers = shared?.numbers ?? cells.filter(isValue).map((cell) => cell.value);
  const values = valueScale(numbers, { height, formatTick: series.formatTick, top: 'data' });
  const widths = plotWidths(values.gutter);
  const range = shared ?? yearRange(cells.map((cell) => cell.year)) ?? { from: 0, to: -1 };
  const scale = fiscalScale(range, series.yearLabels, widths);
  const place = (list: readonly Cell[]) => list.filter(isValue).flatMap((cell) => placeAt(cell, { bands: scale.bands, y: values.y }));
  const baseline = place(series.baseline ? [series.baseline] : []);
  return { values, widths, scale, targets: place(series.targets), baseline, actuals: place(series.actuals) };
}

/**
 * 年度ごとの目標を座標へ写す。値のない年度では線を切り、注つきの値は中抜きの点と点線にする。
 * 数として置ける値が一つもなければ、描く場所の高さを0にして、年度尺と段だけを返す。
 */
export function targetPath(series: TargetPathSeries, frame: Frame): PlacedTargetPath {
  const hasNumbers = [...series.targets, ...series.actuals, series.baseline].some((cell) => cell && isValue(cell));
  const height = hasNumbers ? frame.height : 0;
  const { values, widths, scale, targets, baseline, actuals } = placeAll(series, { ...frame, height });
  const labelling = { height, widths, count: scale.bands.length, actuals };
  const lanes = pathLanes(series, scale.bands);
  return {
    unit: hasNumbers ? series.unit : null,
    plotHeight: height,
    ...pathLines(targets),
    points: placedPoints(targets, series.words.target, labelling),
    baseline: placedPoints(baseline, series.words.baseline, labelling)[0] ?? null,
    actuals: actuals.map(({ x, y }) => ({ x, y })),
    ticks: hasNumbers ? values.ticks : [],
    gutter: values.gutter,
    scale,
    lanes,
    layout: stackLayout({ height, tops: frame.shared ? [0] : [...targets, ...baseline].map((place) => place.y) }, lanes),
  };
}
