import { scaleLinear } from 'd3';
import { round } from './percent.ts';
import { widestText } from './text-width.ts';

/** 目盛り線。value は値、label は表示、y は上からのpx。 */
export type Tick = { value: number; label: string; y: number };

export type ValueScale = { y: (value: number) => number; ticks: Tick[]; gutter: Gutter };

/** 左の目盛り欄の幅（px）。部品のCSSが data-gutter で同じ四つを持つ。 */
export type Gutter = (typeof GUTTERS)[number];
const GUTTERS = [44, 52, 64, 104] as const;
/** 目盛りの文字の大きさと、図との間（px）。 */
const TICK_TEXT = 14;
const TICK_GAP = 10;
/** 零のほかに引く目盛り線の上限。 */
const MAX_LINES = 3;
/** 値の広がりがこれより小さければ、すべて零とみなす（目盛りの刻みが計算できないため）。 */
const FLAT = 1e-9;

type Options = {
  height: number;
  formatTick: (value: number) => string;
  /** 上端の決め方。data は最大値、nice は切りのよい値、rate は0から100。 */
  top: 'data' | 'nice' | 'rate';
};

const domainOf = (values: readonly number[], top: Options['top']): [number, number] => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (top === 'rate' && low >= 0 && high <= 100) return [0, 100];
  return high - low < FLAT ? [0, 1] : [low, high];
};

/** 零以外が3本以内になるまで、目盛りの数を減らす。 */
const sparseTicks = (ticks: (count: number) => number[]): number[] => {
  for (let count = MAX_LINES; count > 1; count -= 1) {
    const found = ticks(count);
    if (found.filter((value) => value !== 0).length <= MAX_LINES) return found;
  }
  return ticks(1);
};

/** 目盛りの文字が入る、いちばん狭い欄。 */
export const gutterFor = (labels: readonly string[]): Gutter =>
  GUTTERS.find((gutter) => widestText(labels, TICK_TEXT) + TICK_GAP <= gutter) ?? 104;

/** 値を高さへ写す。零の線を必ず含む。値がすべて零または値がないときは0から1の目盛りにする。 */
export function valueScale(values: readonly number[], options: Options): ValueScale {
  const scale = scaleLinear().domain(domainOf(values, options.top)).range([options.height, 0]);
  if (options.top === 'nice') scale.nice(MAX_LINES);
  const empty = values.every((value) => Math.abs(value) < FLAT) && options.top !== 'rate';
  const ticks = (empty ? [0] : sparseTicks((count) => scale.ticks(count))).map((value) => {
    const label = options.formatTick(value);
    return { value, label, y: round(scale(value)) };
  });
  return { y: (value) => round(scale(value)), ticks, gutter: gutterFor(ticks.map((tick) => tick.label)) };
}
