import type { StateChangeSeries } from '../../charts/state-change.ts';
import { round } from '../../charts/percent.ts';
import { textWidth } from '../../charts/text-width.ts';
import { COLOURS, MINCHO } from './colours.ts';
import { textLine } from './svg.ts';

const WORD = 32;
const SMALL = 14;
const GAP = 48;
export const STATE_HEIGHT = 76;

/** 状態の変わり方の絵。軸を描かず、語を並べる。 */
export function statePicture({ baseline, target, actual }: StateChangeSeries, left: number, top: number): string {
  let x = left;
  return [baseline, target, ...(actual ? [actual] : [])]
    .map((side) => {
      const word = side === target ? `→ ${side.state}` : side.state;
      const head = `${side.role}　${side.year}`;
      const drawn = textLine({ text: head, x, y: top + 16, size: SMALL, fill: COLOURS.ink2 }) + textLine({ text: word, x, y: top + 58, size: WORD, bold: true, fill: COLOURS.ink, font: MINCHO, tip: `${head}：${side.state}` });
      x = round(x + Math.max(textWidth(head) * SMALL, textWidth(word) * WORD) + GAP);
      return drawn;
    })
    .join('');
}
