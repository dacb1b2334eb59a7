import { line } from 'd3';
import { plotWidths, type PlotWidths } from './chart-width.ts';
import { fiscalScale, yearRange, type Band, type PlacedFiscalScale, type YearLabel } from './fiscal-scale.ts';
import { placeLane, stackLanes, type Cell, type PlacedLane, type ValueCell } from './lane.ts';
import { stackLayout, type Layout } from './layout.ts';
import { labelPlaces, type LabelPlace, type PointText } from './point-label.ts';
import { valueScale, type Gutter, type Tick } from './value-scale.ts';

/** 目標のみちすじの入力。表示する語と数はすべて呼ぶ側が用意する。 */
export type TargetPathSeries = {
  unit: string | null;
  targets: readonly Cell[];
  baseline: ValueCell | null;
  actuals: readonly Cell[];
  words: { target: string; baseline: string; actual: string };
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

type Place = { x: number; y: number; cell: ValueCell };
type Plane = { bands: readonly Band[]; y: (value: number) => number };

const isValue = (cell: Cell): cell is ValueCell => cell.kind === 'value';
const isNoted = (place: Place): boolean => place.cell.mark !== null;

const placeAt = (cell: ValueCell, plane: Plane): Place[] => {
  const band = plane.bands.find((each) => each.year === cell.year);
  return band ? [{ x: band.center, y: plane.y(cell.value), cell }] : [];
};

/** となりの年度どうしを結ぶ線分。間に値のない年度があれば結ばない。 */
const segments = (places: readonly Place[]): [Place, Place][] =>
  places.flatMap((place, index) => {
    const next = places[index + 1];
    return next && next.cell.year === place.cell.year + 1 ? [[place, next] as [Place, Place]] : [];
  });

const joinPath = line<Place | null>()
  .defined((place) => place !== null)
  .x((place) => place?.x ?? 0)
  .y((place) => place?.y ?? 0);

/** 線分の並びを一つの path にする。続かないところは null で切る。 */
const pathOf = (parts: readonly [Place, Place][]): string => {
  const run = parts.flatMap(([from, to], index) => (parts[index - 1]?.[1] === from ? [to] : [null, from, to]));
  return joinPath(run) ?? '';
};

const textOf = ({ y, cell }: Place): PointText => {
  const mark = cell.mark ?? '';
  return { y, year: cell.year, label: cell.label + mark, shortLabel: cell.shortLabel + mark, keep: mark !== '' };
};

type Labelling = { height: number; widths: PlotWidths; count: number };

const placedPoints = (places: readonly Place[], word: string, plot: Labelling): PlacedPoint[] => {
  const labels = labelPlaces(places.map(textOf), plot);
  return places.map((place, index) => {
    const isLast = index === places.length - 1;
    return { ...place, noted: isNoted(place), label: labels[index] ?? null, word: isLast ? word : null };
  });
};

/** 軸の下の段：数として置けない目標があれば「目標」の段、つねに「実績」の段。 */
const lanesOf = (series: TargetPathSeries, bands: readonly Band[]): PlacedLane[] => {
  const absent = series.targets.filter((cell) => !isValue(cell));
  const rows = [
    ...(absent.length > 0 ? [placeLane(series.words.target, absent, bands)] : []),
    ...(series.actuals.length > 0 ? [placeLane(series.words.actual, series.actuals, bands)] : []),
  ];
  return stackLanes(rows);
};

/**
 * 年度ごとの目標を座標へ写す。値のない年度では線を切り、注つきの値は中抜きの点と点線にする。
 * 数として置ける値が一つもなければ、描く場所の高さを0にして、年度尺と段だけを返す。
 */
export function targetPath(series: TargetPathSeries, frame: { height: number }): PlacedTargetPath {
  const cells = [...series.targets, ...series.actuals, ...(series.baseline ? [series.baseline] : [])];
  const range = yearRange(cells.map((cell) => cell.year)) ?? { from: 0, to: -1 };
  const numbers = cells.filter(isValue).map((cell) => cell.value);
  const height = numbers.length > 0 ? frame.height : 0;
  const values = valueScale(numbers, { height, formatTick: series.formatTick, top: 'data' });
  const widths = plotWidths(values.gutter);
  const scale = fiscalScale(range, series.yearLabels, widths);
  const plane = { bands: scale.bands, y: values.y };
  const places = series.targets.filter(isValue).flatMap((cell) => placeAt(cell, plane));
  const parts = segments(places);
  const labelling = { height, widths, count: scale.bands.length };
  const lanes = lanesOf(series, scale.bands);
  const baseline = series.baseline ? placeAt(series.baseline, plane) : [];
  return {
    unit: numbers.length > 0 ? series.unit : null,
    plotHeight: height,
    path: pathOf(parts.filter((part) => !part.some(isNoted))),
    dotted: pathOf(parts.filter((part) => part.some(isNoted))),
    points: placedPoints(places, series.words.target, labelling),
    baseline: placedPoints(baseline, series.words.baseline, labelling)[0] ?? null,
    actuals: series.actuals.filter(isValue).flatMap((cell) => placeAt(cell, plane)).map(({ x, y }) => ({ x, y })),
    ticks: numbers.length > 0 ? values.ticks : [],
    gutter: values.gutter,
    scale,
    lanes,
    layout: stackLayout(height, lanes),
  };
}
