import { round } from '../../charts/percent.ts';
import type { PlacedFiscalScale } from '../../charts/fiscal-scale.ts';
import type { Tick } from '../../charts/value-scale.ts';
import { COLOURS } from './colours.ts';
import { element, textLine, tipOf } from './svg.ts';

/** 図の描く場所。left・width は絵の中のpx。百分率の位置を x で絵のpxに写す。 */
export interface Plane { left: number; width: number; x: (percentage: number) => number }

export const plane = (left: number, width: number): Plane => ({ left, width, x: (percentage) => round(left + (percentage / 100) * width) });

/** 年度尺と年度の札。y は尺の上端。 */
export function axisPicture({ bands, labels, longLabels }: PlacedFiscalScale, { left, width, x }: Plane, y: number): string {
  const filled = bands.filter((band) => band.filled).map((band) => element('rect', { x: x(band.x), y, width: round((band.width / 100) * width), height: 7, fill: COLOURS.ink }));
  const names = labels
    .filter((label) => label.show !== 'narrow')
    .map((label) => {
      const at = { x: x(label.x), anchor: label.anchor };
      return textLine({ ...at, text: longLabels ? label.long : label.short, y: y + 27, size: 14, bold: true, fill: COLOURS.ink }) + textLine({ ...at, text: label.western, y: y + 45, size: 13, fill: COLOURS.ink2 });
    });
  return element('rect', { x: left, y, width, height: 7, fill: COLOURS.paper, stroke: COLOURS.ink }) + filled.join('') + names.join('');
}

interface Values { ticks: readonly Tick[]; unit: string | null; y: number; top: number; gutter: number }

/** 横の目盛り線と、左の値と単位。 */
export function valuesPicture({ ticks, unit, y, top, gutter }: Values, { left, width }: Plane): string {
  const lines = ticks.map((tick) => {
    const line = tick.value === 0 ? '' : element('line', { x1: left, x2: left + width, y1: y + tick.y, y2: y + tick.y, stroke: COLOURS.rule });
    return line + textLine({ text: tick.label, x: left - 8, y: round(y + tick.y + 5), size: 14, anchor: 'end', fill: COLOURS.ink2 });
  });
  const name = unit === null ? '' : textLine({ text: unit, x: left - gutter, y: top + 16, size: 14, fill: COLOURS.ink2 });
  return name + lines.join('');
}

/** 破線の箱と、その中の語。 */
export interface BoxPicture { x: number; y: number; width: number; height: number; lines: readonly string[]; size: number; lineHeight: number; strong?: boolean; tip?: string | undefined }

export function boxPicture({ x, y, width, height, lines, size, lineHeight, strong = false, tip }: BoxPicture): string {
  const first = y + height / 2 + 5 - ((lines.length - 1) * lineHeight) / 2;
  const words = lines.map((text, index) => textLine({ text, x: round(x + width / 2), y: round(first + index * lineHeight), size, bold: strong, anchor: 'middle', fill: strong ? COLOURS.ink : COLOURS.ink2 }));
  const frame = strong ? { stroke: COLOURS.ink, 'stroke-width': 2, 'stroke-dasharray': '5 3' } : { stroke: COLOURS.mark, 'stroke-dasharray': '3 3' };
  return element('rect', { x, y, width, height, fill: COLOURS.paper, ...frame }, tipOf(tip)) + words.join('');
}
