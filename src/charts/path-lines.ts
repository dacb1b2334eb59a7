import { line } from 'd3';
import { type ValueCell } from './lane.ts';

/** 置いた値。x は幅を100とした百分率、y は描く場所の上端からのpx。 */
export type Place = { x: number; y: number; cell: ValueCell };

/** 注（※）のついた値か。 */
export const isNoted = (place: Place): boolean => place.cell.mark !== null;

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

/** 実線と、注つきの値に触れる点線。引く線がなければ空の文字列。 */
export function pathLines(places: readonly Place[]): { path: string; dotted: string } {
  const parts = segments(places);
  return {
    path: pathOf(parts.filter((part) => !part.some(isNoted))),
    dotted: pathOf(parts.filter((part) => part.some(isNoted))),
  };
}
