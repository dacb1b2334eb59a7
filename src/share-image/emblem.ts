/**
 * 協働アトラスのしるし：市民と市のふたつの輪が重なり、その重なりが年度尺の上に立つ。32×32 の枠に描く。
 * 色は、置く側の fill と stroke に任せる（currentColor）。
 */
export const EMBLEM_SIZE = 32;

const RADIUS = 8.4;
/** 輪の中心の、まん中からの離れ。 */
const APART = 4.5;
const MIDDLE = 16;
const HEIGHT = 12.4;

/** 小数2けたまで。同じ絵が、いつも同じ字になるように。 */
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** ふたつの輪と、塗った重なり。 */
export function rings(): string {
  const half = Math.sqrt(RADIUS ** 2 - APART ** 2);
  const circle = (x: number): string => `<circle cx="${short(x)}" cy="${HEIGHT}" r="${RADIUS}" fill="none" stroke="currentColor" stroke-width="2.2"/>`;
  const arc = (y: number): string => `A${RADIUS} ${RADIUS} 0 0 1 ${MIDDLE} ${short(y)}`;
  return `${circle(MIDDLE - APART)}${circle(MIDDLE + APART)}<path fill="currentColor" d="M${MIDDLE} ${short(HEIGHT - half)}${arc(HEIGHT + half)}${arc(HEIGHT - half)}z"/>`;
}

/** 年度尺：塗りと空きの、交互の4めもり。 */
export const scaleBar = (): string => '<path fill="currentColor" fill-rule="evenodd" d="M2 24.6h28v5.4H2zM9 26v2.6h7V26zM23 26v2.6h5.6V26z"/>';

export const emblem = (): string => rings() + scaleBar();
