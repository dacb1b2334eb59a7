/** ことばの近さ：計画のように長いページでは、離れたところに別々に出ることばは、ひとつの話ではない。 */

/** sorted の中で value にいちばん近い数との差。 */
function nearest(value: number, numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.min(best, Math.abs(number - value)), Number.POSITIVE_INFINITY);
}

/**
 * すべてのことばが入る、いちばん狭い幅のめやす（単位の数）。
 * 位置の少ないことばを中心に、ほかのことばとの距離の最大をとる。位置の分からないことばは数えない。
 */
export function closestSpan(positions: readonly (readonly number[])[]): number {
  const known = positions.filter((list) => list.length > 0).sort((a, b) => a.length - b.length);
  const [rarest, ...others] = known;
  if (!rarest || others.length === 0) return 0;
  return Math.min(...rarest.map((at) => Math.max(...others.map((list) => nearest(at, list)))));
}
