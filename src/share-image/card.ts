/** 共有したときに出る絵（1200×630）。題、市、年度尺を、白い紙に黒で刷る。字はすべて輪郭の線。 */
import { LINE_STEP, titleLines } from './card-lines.ts';
import { EMBLEM_SIZE, rings } from './emblem.ts';
import type { Outlines } from './outlines.ts';

export const CARD = { width: 1200, height: 630 } as const;

/** 絵に刷ることば。 */
export interface CardText {
  site: string;
  /** 題の上の一行。市や種類。 */
  kicker: string;
  title: string;
  /** 題の下の一行。 */
  foot: string;
  /** 年度尺。label は、その年度が何か（計画期間、記載のある年度）。なければ、目盛りだけ。 */
  years: { label: string; ticks: readonly { era: string; western: string }[]; printed: boolean } | null;
}

/** tokens.css の明るい組と同じ値。外で開かれる絵なので、値で持つ。 */
const COLOUR = { paper: '#ffffff', ink: '#1a1a1a', ink2: '#4d4d4d', accent: '#006173' } as const;
const SIDE = 72;
const WIDE = CARD.width - SIDE * 2;
const SCALE_TOP = 520;
const SCALE_HEIGHT = 22;
/** 目盛りの下の字が重ならない、1年度の幅。 */
const LABEL_ROOM = 84;
const BLANK_TICKS = 8;

const round = (value: number): string => String(Math.round(value * 10) / 10);

interface Placed { x: number; y: number; size: number; fill?: string }

function word(text: string, { fill = COLOUR.ink, ...at }: Placed, outlines: Outlines): string {
  return `<path fill="${fill}" d="${outlines.path(text, at)}"/>`;
}

/** 年度尺。印刷された期間は塗りと空きの交互、期間の印刷がない年度は破線の枠。 */
function scale({ years }: CardText, outlines: Outlines): string {
  const ticks = years?.ticks ?? [];
  const count = ticks.length || BLANK_TICKS;
  const step = WIDE / count;
  const printed = years?.printed ?? true;
  const every = Math.ceil(LABEL_ROOM / step);
  const fills = printed ? Array.from({ length: Math.ceil(count / 2) }, (_, n) => `<rect x="${round(SIDE + n * 2 * step)}" y="${SCALE_TOP}" width="${round(step)}" height="${SCALE_HEIGHT}" fill="${COLOUR.ink}"/>`) : [];
  const frame = `<rect x="${SIDE + 1}" y="${SCALE_TOP + 1}" width="${WIDE - 2}" height="${SCALE_HEIGHT - 2}" fill="none" stroke="${COLOUR.ink}" stroke-width="2"${printed ? '' : ' stroke-dasharray="10 6"'}/>`;
  const labels = ticks.flatMap(({ era, western }, n) => (n % every === 0 ? [word(era, { x: SIDE + n * step, y: SCALE_TOP + 56, size: 28 }, outlines), word(western, { x: SIDE + n * step, y: SCALE_TOP + 86, size: 22, fill: COLOUR.ink2 }, outlines)] : []));
  const label = years ? word(years.label, { x: SIDE, y: SCALE_TOP - 18, size: 26, fill: COLOUR.ink2 }, outlines) : '';
  return [label, ...fills, frame, ...labels].join('');
}

function masthead(site: string, outlines: Outlines): string {
  const mark = `<g color="${COLOUR.accent}" transform="translate(${SIDE - 4} 26) scale(${round(64 / EMBLEM_SIZE)})">${rings()}</g>`;
  return mark + word(site, { x: SIDE + 70, y: 66, size: 38 }, outlines);
}

function heading({ kicker, title, foot }: CardText, outlines: Outlines): string {
  const { size, lines } = titleLines(title, WIDE, outlines);
  const step = size * LINE_STEP;
  const top = 184 + size;
  const rows = lines.map((line, n) => word(line, { x: SIDE, y: Math.round(top + n * step), size }, outlines));
  const under = Math.round(top + (lines.length - 1) * step + 52);
  return [word(kicker, { x: SIDE, y: 164, size: 34, fill: COLOUR.ink2 }, outlines), ...rows, word(foot, { x: SIDE, y: under, size: 28, fill: COLOUR.ink2 }, outlines)].join('');
}

const textsOf = ({ site, kicker, title, foot, years }: CardText): string => [site, kicker, title, foot, years?.label ?? '', ...(years?.ticks ?? []).flatMap(({ era, western }) => [era, western])].join('');

/** 絵の SVG。書体にない字がひとつでもあれば undefined（空の四角を刷らない）。 */
export function card(text: CardText, outlines: Outlines): string | undefined {
  if (!outlines.has(`${textsOf(text)}…`)) return undefined;
  const rule = `<path d="M${SIDE} 98h${WIDE}v3H${SIDE}zM${SIDE} 103h${WIDE}v1H${SIDE}z" fill="${COLOUR.ink}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}"><rect width="100%" height="100%" fill="${COLOUR.paper}"/>${masthead(text.site, outlines)}${rule}${heading(text, outlines)}${scale(text, outlines)}</svg>`;
}
