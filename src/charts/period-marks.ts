import { type Band } from './fiscal-scale.ts';
import { round } from './percent.ts';
import { textWidth } from './text-width.ts';

/**
 * 年度の幅をもつ印。period は期間、unwritten はまだ書かれていない期、
 * stated は期間としては書かれていない年度、unknown は期間の記載がないこと。
 */
export type SpanMark = { kind: 'period' | 'unwritten' | 'stated' | 'unknown'; from: number; to: number; label: string | null };
/**
 * 一つの年度の印。baseline は○、target は◆、event は□（できごとの年度）、
 * from はその年度から（終わりの記載なし）、until はその年度まで（始まりの記載なし）。
 */
export type YearMark = { kind: 'baseline' | 'target' | 'event' | 'from' | 'until'; year: number; label: string };
export type PeriodMark = SpanMark | YearMark;

/** x・width・center は百分率。label は、狭い図の帯に入るときだけ残す。plate は文字の下地の幅（px）。 */
export type PlacedSpan = { kind: SpanMark['kind']; x: number; width: number; center: number; label: string | null; plate: number };
/** side は、印に対して語を置く側。 */
export type PlacedYear = { kind: YearMark['kind']; center: number; label: string; side: 'left' | 'right' };
export type PlacedMarks = { spans: PlacedSpan[]; years: PlacedYear[] };

const TEXT = 13;
const PADDING = 8;
/** 印と語が占める幅（px）。矢印のついた印では、矢印の分も足す。 */
const WORD_ROOM = 22;
const ARROW_ROOM = 16;
const roomOf = ({ kind }: YearMark): number => WORD_ROOM + (kind === 'from' || kind === 'until' ? ARROW_ROOM : 0);

const isSpan = (mark: PeriodMark): mark is SpanMark => 'from' in mark;

/** 範囲の外にはみ出す期間は、見えるところまでで切る。 */
function placeSpan(mark: SpanMark, bands: readonly Band[], plotWidth: number): PlacedSpan[] {
  const inside = bands.filter((band) => band.year >= mark.from && band.year <= mark.to);
  const [first, last] = [inside.at(0), inside.at(-1)];
  if (!first || !last) return [];
  const width = round(last.x + last.width - first.x);
  const plate = round(textWidth(mark.label ?? '') * TEXT + PADDING);
  const label = plate <= (width / 100) * plotWidth ? mark.label : null;
  return [{ kind: mark.kind, x: first.x, width, center: round(first.x + width / 2), label, plate }];
}

type YearOnBand = { mark: YearMark; band: Band };

/** 語は二つの印の内側に置き、狭くて入らないときは外側に置く。図の端では必ず内側に置く。 */
function sideOf(own: YearOnBand, all: readonly YearOnBand[], plotWidth: number): 'left' | 'right' {
  const room = (percentage: number) => (percentage / 100) * plotWidth;
  const width = textWidth(own.mark.label) * TEXT + roomOf(own.mark);
  const other = all.find((each) => each !== own);
  const towards = other ? (other.band.center >= own.band.center ? 'right' : 'left') : 'right';
  const free = other ? room(Math.abs(other.band.center - own.band.center)) >= width * 2 : true;
  const wanted = free ? towards : towards === 'right' ? 'left' : 'right';
  if (wanted === 'right') return room(100 - own.band.center) >= width ? 'right' : 'left';
  return room(own.band.center) >= width ? 'left' : 'right';
}

/** 一つの行の印を置く。 */
export function placeMarks(marks: readonly PeriodMark[], bands: readonly Band[], plotWidth: number): PlacedMarks {
  const years = marks.flatMap((mark) => {
    const band = isSpan(mark) ? undefined : bands.find((each) => each.year === mark.year);
    return band && !isSpan(mark) ? [{ mark, band }] : [];
  });
  return {
    spans: marks.flatMap((mark) => (isSpan(mark) ? placeSpan(mark, bands, plotWidth) : [])),
    years: years.map((own) => ({
      kind: own.mark.kind,
      center: own.band.center,
      label: own.mark.label,
      side: sideOf(own, years, plotWidth),
    })),
  };
}
