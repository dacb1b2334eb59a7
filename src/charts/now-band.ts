import { type Band } from './fiscal-scale.ts';
import { round } from './percent.ts';

/** 今日の属する年度と、尺の下に置く語（「今年度」）。 */
export type Now = { year: number; label: string };

/** 今年度の帯。x・width・at は百分率。at と anchor は語の位置で、図の端では端にそろえる。 */
export type PlacedNow = { x: number; width: number; at: number; anchor: 'start' | 'middle' | 'end'; label: string };

/** 語が図の外へ出ないように、端の帯では端にそろえる幅（百分率）。 */
const EDGE = 8;

/** 今年度を帯に写す。尺の範囲の外なら null（図には描かない）。 */
export function placeNow(now: Now | null, bands: readonly Band[]): PlacedNow | null {
  const band = now && bands.find((each) => each.year === now.year);
  if (!now || !band) return null;
  const { x, width, center } = band;
  if (center < EDGE) return { x, width, at: x, anchor: 'start', label: now.label };
  if (center > 100 - EDGE) return { x, width, at: round(x + width), anchor: 'end', label: now.label };
  return { x, width, at: center, anchor: 'middle', label: now.label };
}
