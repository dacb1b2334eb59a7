import { GAP_LINE } from '../../charts/gap-note.ts';
import { LANE_LINE } from '../../charts/lane.ts';
import { round } from '../../charts/percent.ts';
import type { PlacedColumn, PlacedStateBox, PlacedTwoPoint } from '../../charts/two-point.ts';
import { COLOURS } from './colours.ts';
import { axisPicture, boxPicture, valuesPicture, type Plane } from './picture-axis.ts';
import { element, textLine, tipOf } from './svg.ts';

const HATCH = 'hatch';
const hatch = element(
  'defs',
  {},
  element('pattern', { id: HATCH, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, element('rect', { width: 6, height: 6, fill: COLOURS.paper }) + element('rect', { width: 2, height: 6, fill: COLOURS.accent })),
);

const column = ({ role, x, y, width, height, cell }: PlacedColumn, plotY: number, area: Plane): string => {
  const fill = role === 'target' ? { fill: `url(#${HATCH})`, stroke: COLOURS.accent, 'stroke-width': 2 } : { fill: COLOURS.accent };
  return element('rect', { x: area.x(x), y: round(plotY + y), width: round((width / 100) * area.width), height, ...fill }, tipOf(cell.tip));
};

const stateBox = ({ edge, anchor, y, width, height, cell }: PlacedStateBox, plotY: number, area: Plane): string =>
  boxPicture({ x: area.x(edge) - (anchor === 'start' ? 0 : width), y: round(plotY + y), width, height, lines: cell.lines, size: 14, lineHeight: LANE_LINE, strong: cell.style === 'uncertain', tip: cell.tip });

function columnPicture(each: PlacedColumn | PlacedStateBox, plotY: number, area: Plane): string {
  const at = { x: area.x(each.edge), anchor: each.anchor, halo: COLOURS.paper };
  const y = plotY + each.y;
  const word = textLine({ ...at, text: each.word, y: round(y - (each.kind === 'column' ? 30 : 10)), size: 13, fill: COLOURS.ink2 });
  if (each.kind === 'box') return stateBox(each, plotY, area) + word;
  return column(each, plotY, area) + word + textLine({ ...at, text: `${each.cell.label}${each.cell.mark ?? ''}`, y: round(y - 10), size: 16, bold: true, fill: COLOURS.ink });
}

/** 二時点の絵。間の年度は、線で結ばずに箱で言う。top は図の上端。 */
export function twoPointPicture(placed: PlacedTwoPoint, area: Plane, top: number): string {
  const { layout, gap } = placed;
  const plotY = top + layout.plotY;
  return [
    hatch,
    valuesPicture({ ticks: placed.ticks, unit: placed.unit, y: plotY, top, gutter: placed.gutter }, area),
    gap ? boxPicture({ x: area.x(gap.x), y: round(plotY + gap.y), width: round((gap.width / 100) * area.width), height: gap.height, lines: gap.lines, size: 13, lineHeight: GAP_LINE }) : '',
    ...placed.columns.map((each) => columnPicture(each, plotY, area)),
    axisPicture(placed.scale, area, top + layout.axisY),
  ].join('');
}
