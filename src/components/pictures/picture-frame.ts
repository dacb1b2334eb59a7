import { packPhrases } from '../../charts/text-width.ts';
import { phrases } from '../../text/phrases.ts';
import { COLOURS, GOTHIC, MINCHO } from './colours.ts';
import { element, escaped, textLine, type Line } from './svg.ts';

export const PICTURE_WIDTH = 960;
export const MARGIN = 40;

/** 絵に入れることば。source は出典の行で、絵だけが持ち出されても残るように、必ず中に書く。 */
export interface PictureWords { title: string; kicker: string; desc: string; notes: readonly string[]; source: readonly string[] }

type Style = Pick<Line, 'size' | 'fill' | 'bold' | 'font'>;

const KICKER: Style = { size: 16, fill: COLOURS.ink2 };
const TITLE: Style = { size: 28, fill: COLOURS.ink, bold: true, font: MINCHO };
const NOTE: Style = { size: 15, fill: COLOURS.ink };
const SOURCE: Style = { size: 14, fill: COLOURS.ink2 };
const LEADING = 1.6;

/** 長い文を、絵の幅で折った行。 */
const wrapped = (text: string, size: number): string[] => packPhrases(phrases(text), (PICTURE_WIDTH - MARGIN * 2) / size);

/** 文の並びを top から積む。 */
function stacked(texts: readonly string[], top: number, style: Style): { svg: string; bottom: number } {
  const height = Math.round(style.size * LEADING);
  const lines = texts.flatMap((text) => wrapped(text, style.size));
  return { svg: lines.map((text, index) => textLine({ ...style, text, x: MARGIN, y: top + height * index + style.size })).join(''), bottom: top + height * lines.length };
}

/** 図を、題・注・出典の入った1枚の絵にする。draw は図の上端を受けて描く。 */
export function pictureFrame(words: PictureWords, chart: { height: number; draw: (top: number) => string }): string {
  const kicker = stacked([words.kicker], MARGIN, KICKER);
  const title = stacked([words.title], kicker.bottom + 4, TITLE);
  const top = title.bottom + 16;
  const notes = stacked(words.notes, top + chart.height + 20, NOTE);
  const rule = notes.bottom + 12;
  const source = stacked(words.source, rule + 12, SOURCE);
  const height = source.bottom + MARGIN - 16;
  const body = [
    element('title', {}, escaped(words.title)),
    element('desc', {}, escaped(words.desc)),
    element('rect', { width: PICTURE_WIDTH, height, fill: COLOURS.paper }),
    kicker.svg,
    title.svg,
    chart.draw(top),
    notes.svg,
    element('line', { x1: MARGIN, x2: PICTURE_WIDTH - MARGIN, y1: rule, y2: rule, stroke: COLOURS.ink }),
    source.svg,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: PICTURE_WIDTH, height, viewBox: `0 0 ${PICTURE_WIDTH} ${height}`, 'font-family': GOTHIC, role: 'img' }, body.join(''))}\n`;
}
