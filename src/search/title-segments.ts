import { hitSpans, type Segment } from './excerpt.ts';
import { folded } from './folding.ts';
import { tokens } from './tokens.ts';

const lengthOf = (text: string): number => folded(text).replaceAll(' ', '').length;

/** 単位の境（そろえた字数）を、もとの題の字の位置に直す。 */
function originalIndex(title: string, length: number): number {
  let at = 0;
  while (at < title.length && lengthOf(title.slice(0, at)) < length) at += 1;
  return at;
}

const afterSpace = (title: string, at: number): number => at + (/^\s*/u.exec(title.slice(at))?.[0].length ?? 0);

/** 題を、当たりとそれ以外に分ける。題の書き方（幅や空き）はもとのまま。 */
export function titleSegments(title: string, phrases: readonly (readonly string[])[]): Segment[] {
  const units = tokens(title);
  const ends = units.map((_, n) => units.slice(0, n + 1).join('').length);
  const place = (unit: number): number => (unit === 0 ? 0 : originalIndex(title, ends[unit - 1] ?? 0));
  const segments: Segment[] = [];
  let here = 0;
  for (const span of hitSpans(units, phrases)) {
    const [from, to] = [afterSpace(title, place(span.from)), place(span.to)];
    segments.push({ text: title.slice(here, from), hit: false }, { text: title.slice(from, to), hit: true });
    here = to;
  }
  segments.push({ text: title.slice(here), hit: false });
  return segments.filter((segment) => segment.text !== '');
}
