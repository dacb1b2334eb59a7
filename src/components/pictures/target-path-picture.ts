import { LANE_LINE, type PlacedLane } from '../../charts/lane.ts';
import { round } from '../../charts/percent.ts';
import type { PlacedPoint, PlacedTargetPath } from '../../charts/target-path.ts';
import { COLOURS } from './colours.ts';
import { axisPicture, boxPicture, valuesPicture, type Plane } from './picture-axis.ts';
import { element, textLine, tipOf } from './svg.ts';

/** 0から100の幅で書かれた path を、絵のpxへ写す。 */
const scaledPath = (path: string, y: number, { x }: Plane): string =>
  path.replace(/([ML])([\d.]+),([\d.-]+)/gu, (_, command: string, at: string, height: string) => `${command}${x(Number(at))},${round(y + Number(height))}`);

const line = (d: string, look: Record<string, string | number>): string => (d === '' ? '' : element('path', { d, fill: 'none', stroke: COLOURS.accent, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...look }));

const square = (x: number, y: number, size: number, tip?: string): string => element('rect', { x: round(x - size / 2), y: round(y - size / 2), width: size, height: size, fill: COLOURS.ink }, tipOf(tip));

const dot = (point: PlacedPoint, x: number, y: number): string =>
  point.noted ? element('circle', { cx: x, cy: y, r: 6, fill: COLOURS.paper, stroke: COLOURS.accent, 'stroke-width': 2.5 }, tipOf(point.cell.tip)) : element('circle', { cx: x, cy: y, r: 6.5, fill: COLOURS.accent }, tipOf(point.cell.tip));

/** 点と、その値・語。狭い図だけの文字は描かない。 */
function pointPicture(point: PlacedPoint, plotY: number, { x }: Plane, shape: 'circle' | 'square'): string {
  const [px, py] = [x(point.x), round(plotY + point.y)];
  const mark = shape === 'circle' ? dot(point, px, py) : square(px, py, 11, point.cell.tip);
  const { label, cell, word } = point;
  if (!label || label.show === 'narrow') return mark;
  const at = { x: x(label.x), anchor: label.anchor, bold: true, halo: COLOURS.paper };
  const value = textLine({ ...at, text: `${cell.label}${cell.mark ?? ''}`, y: round(plotY + label.y), size: 16, fill: COLOURS.ink });
  const role = word === null ? '' : textLine({ ...at, text: word, y: round(plotY + label.wordY), size: 14, fill: shape === 'circle' ? COLOURS.accent : COLOURS.ink });
  return mark + value + role;
}

function lanePicture(lane: PlacedLane, y: number, { left, width, x }: Plane): string {
  const top = y + lane.y;
  const middle = top + lane.height / 2;
  const boxes = lane.boxes.map((box) => boxPicture({ x: x(box.x), y: top, width: round((box.width / 100) * width), height: lane.height, lines: box.lines, size: 13, lineHeight: LANE_LINE, strong: box.style === 'uncertain', tip: box.tip }));
  const values = lane.values.map((value) => {
    const at = x(value.center);
    return (lane.dots ? square(at, top + 4.5, 9, value.tip) : '') + textLine({ text: `${value.label}${value.mark ?? ''}`, x: at, y: middle + (lane.dots ? 10 : 5), size: 14, bold: true, anchor: 'middle', fill: COLOURS.ink });
  });
  return textLine({ text: lane.name, x: left - 6, y: middle + 5, size: 14, bold: true, anchor: 'end', fill: COLOURS.ink }) + boxes.join('') + values.join('');
}

/** 目標のみちすじの絵。ページの図と同じ数から描く。top は図の上端。 */
export function targetPathPicture(placed: PlacedTargetPath, area: Plane, top: number): string {
  const { layout } = placed;
  const plotY = top + layout.plotY;
  return [
    axisPicture(placed.scale, area, top + layout.axisY),
    valuesPicture({ ticks: placed.ticks, unit: placed.unit, y: plotY, top, gutter: placed.gutter }, area),
    line(scaledPath(placed.path, plotY, area), { 'stroke-width': 3 }),
    line(scaledPath(placed.dotted, plotY, area), { 'stroke-width': 2.5, 'stroke-dasharray': '0.1 6' }),
    placed.baseline ? pointPicture(placed.baseline, plotY, area, 'square') : '',
    ...placed.points.map((point) => pointPicture(point, plotY, area, 'circle')),
    ...placed.actuals.map((actual) => square(area.x(actual.x), plotY + actual.y, 9)),
    ...placed.lanes.map((lane) => lanePicture(lane, top + layout.lanesY, area)),
  ].join('');
}
