import { plotWidths, type PlotWidths } from './chart-width.ts';
import { fiscalScale, type Band, type PlacedFiscalScale, type YearLabel } from './fiscal-scale.ts';
import { placeGap, type PlacedGap } from './gap-note.ts';
import { LANE_LINE, type Cell, type StateCell, type ValueCell } from './lane.ts';
import { stackLayout, type Layout } from './layout.ts';
import { round } from './percent.ts';
import { widestText } from './text-width.ts';
import { valueScale, type Gutter, type Tick } from './value-scale.ts';

/** 二時点の図の入力。rate が真なら、割合として0から100の目盛りにする。 */
export type TwoPointSeries = {
  unit: string | null;
  rate: boolean;
  baseline: Cell;
  target: Cell;
  words: { baseline: string; target: string };
  /** 間に値がないことを言う語を、行を分けてよい文節ごとに並べたもの。 */
  gapPhrases: readonly string[];
  yearLabels: readonly YearLabel[];
  formatTick: (value: number) => string;
};

/** 値の柱。x・width・edge は百分率、y・height はpx。文字は edge の位置に anchor でそろえる。 */
export type PlacedColumn = { kind: 'column'; word: string; x: number; width: number; y: number; height: number } & Edge & {
    cell: ValueCell;
  };
/** 値のない時点の箱。edge の位置から、px の幅で描く。 */
export type PlacedStateBox = { kind: 'box'; word: string; x: number; width: number; y: number; height: number } & Edge & {
    cell: StateCell;
  };
type Edge = { edge: number; anchor: 'start' | 'end'; role: 'baseline' | 'target' };

export type PlacedTwoPoint = {
  unit: string | null;
  plotHeight: number;
  columns: (PlacedColumn | PlacedStateBox)[];
  gap: PlacedGap | null;
  ticks: Tick[];
  gutter: Gutter;
  scale: PlacedFiscalScale;
  layout: Layout;
};

/** 柱の幅の上限（百分率）。年度が少ないときに壁のように太くしない。 */
const MAX_COLUMN = 12;
const COLUMN_SHARE = 0.8;
/** 箱の文字の大きさと、箱の内側の余白の和と、軸からの間（px）。 */
const BOX_TEXT = 14;
const BOX_PADDING = 16;
const BOX_LIFT = 8;
const MIN_BOX = 32;

type Plane = { bands: readonly Band[]; y: (value: number) => number; height: number };

const stateBox = (cell: StateCell, height: number) => {
  const boxHeight = cell.lines.length * LANE_LINE + BOX_PADDING;
  const width = Math.max(MIN_BOX, round(widestText(cell.lines, BOX_TEXT) + BOX_PADDING));
  return { kind: 'box', cell, width, y: height - BOX_LIFT - boxHeight, height: boxHeight } as const;
};

const valueColumn = (cell: ValueCell, width: number, y: (value: number) => number) => {
  const [top, zero] = [y(cell.value), y(0)];
  return { kind: 'column', cell, width, y: Math.min(top, zero), height: round(Math.abs(zero - top)) } as const;
};

/** 早い年度の文字は左へ、遅い年度の文字は右へそろえ、図の外へはみ出させない。 */
function placeColumn(cell: Cell, plane: Plane, labels: { role: Edge['role']; word: string }) {
  const band = plane.bands.find((each) => each.year === cell.year);
  if (!band) return [];
  const width = round(Math.min(band.width * COLUMN_SHARE, MAX_COLUMN));
  const x = round(band.center - width / 2);
  const atEnd = band.center > 50 || (band.center === 50 && labels.role === 'target');
  const edge = { edge: atEnd ? round(x + width) : x, anchor: atEnd ? 'end' : 'start' } as const;
  const shape = cell.kind === 'state' ? stateBox(cell, plane.height) : valueColumn(cell, width, plane.y);
  return [{ ...labels, ...edge, x, ...shape }];
}

const valuesOf = (cells: readonly Cell[]): number[] => cells.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));

const gapOf = (series: TwoPointSeries, plane: Plane, widths: PlotWidths): PlacedGap | null => {
  const [first, last] = [plane.bands.at(0), plane.bands.at(-1)];
  if (!first || !last || plane.bands.length < 3) return null;
  const half = Math.min(first.width * COLUMN_SHARE, MAX_COLUMN) / 2;
  const tops = valuesOf([series.baseline, series.target]).map(plane.y);
  return placeGap(series.gapPhrases, { from: first.center + half, to: last.center - half, height: plane.height, tops, width: widths.narrow });
};

/**
 * 基準と目標を、それぞれの年度の柱にする。間の年度は値がないので、線で結ばず、その旨の箱を置く。
 * 値が数でない時点は、印刷された字を入れた箱になる。
 */
export function twoPoint(series: TwoPointSeries, frame: { height: number }): PlacedTwoPoint {
  const cells = [series.baseline, series.target];
  const years = cells.map((cell) => cell.year);
  const top = series.rate ? 'rate' : 'nice';
  const values = valueScale(valuesOf(cells), { height: frame.height, formatTick: series.formatTick, top });
  const widths = plotWidths(values.gutter);
  const scale = fiscalScale({ from: Math.min(...years), to: Math.max(...years) }, series.yearLabels, widths);
  const plane = { bands: scale.bands, y: values.y, height: frame.height };
  const columns = [
    ...placeColumn(series.baseline, plane, { role: 'baseline', word: series.words.baseline }),
    ...placeColumn(series.target, plane, { role: 'target', word: series.words.target }),
  ];
  return {
    unit: series.unit,
    plotHeight: frame.height,
    columns,
    gap: gapOf(series, plane, widths),
    ticks: values.ticks,
    gutter: values.gutter,
    scale,
    layout: stackLayout({ height: frame.height, tops: columns.map((column) => column.y) }, []),
  };
}
