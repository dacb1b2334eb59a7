import { type TargetPathSeries } from './target-path.ts';

/** いくつもの図に共通の、年度の範囲と値。同じ目盛りで並べるときだけ使う。 */
export type SharedFrame = { from: number; to: number; numbers: readonly number[] };

/**
 * 比べられる系列を、1つの年度軸と1つの目盛りに置くための枠。
 * 値も年度もないときは、0から-1の空の範囲になる。
 * @throws RangeError 単位の違う系列が混じっているとき（同じ目盛りに置いてはならない）。
 */
export function sharedFrame(all: readonly TargetPathSeries[]): SharedFrame {
  const units = new Set(all.map((series) => series.unit));
  if (units.size > 1) throw new RangeError(`単位の違う系列は、同じ目盛りに置けません（${[...units].join('、')}）`);
  const cells = all.flatMap((series) => [...series.targets, ...series.actuals, ...(series.baseline ? [series.baseline] : [])]);
  const years = cells.map((cell) => cell.year);
  const numbers = cells.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  return years.length === 0 ? { from: 0, to: -1, numbers } : { from: Math.min(...years), to: Math.max(...years), numbers };
}
