import { type Band } from './fiscal-scale.ts';
import { placeLane, stackLanes, type PlacedLane } from './lane.ts';
import { type TargetPathSeries } from './target-path.ts';

/** 年度尺の下の段：数として置けない目標があれば「目標」、累計なら1年分、つねに「実績」。 */
export function pathLanes({ targets, yearly, actuals, words }: TargetPathSeries, bands: readonly Band[]): PlacedLane[] {
  const absent = targets.filter((cell) => cell.kind !== 'value');
  return stackLanes([
    ...(absent.length > 0 ? [placeLane(words.target, absent, bands)] : []),
    ...(yearly.length > 0 ? [placeLane(words.yearly, yearly, bands, false)] : []),
    ...(actuals.length > 0 ? [placeLane(words.actual, actuals, bands)] : []),
  ]);
}
