import { phrases } from '../text/phrases.ts';
import type { Outlines } from './outlines.ts';

/** 大きい順に試す、題の字の大きさ（px）。 */
const SIZES = [92, 80, 70, 60, 52, 46] as const;
const MOST_LINES = 3;
/** 題に使える高さ（px）と、字の大きさに対する行の送り。 */
const ROOM = 250;
export const LINE_STEP = 1.28;

export interface Lines {
  size: number;
  lines: string[];
}

/** 1行に入らない文節は、字で分ける。 */
function parts(text: string, fits: (line: string) => boolean): string[] {
  return phrases(text).flatMap((phrase) => (fits(phrase) ? [phrase] : [...phrase]));
}

/** 行頭に置けない字。 */
const NOT_FIRST = /^[、。，．・）」』】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々：；！？]/u;

function broken(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [''];
  for (const part of parts(text, fits)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || fits(last + part) || NOT_FIRST.test(part)) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

/** 題を、幅 width（px）と決まった高さに3行までで入る、いちばん大きい字で折る。それでも入らなければ、3行目の終わりを … にする。 */
export function titleLines(text: string, width: number, { width: measure }: Outlines): Lines {
  for (const size of SIZES) {
    const lines = broken(text, (line) => measure(line, size) <= width);
    if (lines.length <= MOST_LINES && lines.length * size * LINE_STEP <= ROOM) return { size, lines };
  }
  const size = SIZES[SIZES.length - 1] ?? 46;
  const lines = broken(text, (line) => measure(line, size) <= width - size).slice(0, MOST_LINES);
  return { size, lines: lines.map((line, n) => (n === MOST_LINES - 1 ? `${line}…` : line)) };
}
