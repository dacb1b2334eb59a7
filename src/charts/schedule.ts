import { type PlotWidths } from './chart-width.ts';
import { fiscalScale, hairlinesOf, type Band, type PlacedFiscalScale, type YearLabel } from './fiscal-scale.ts';
import { placeNow, type Now, type PlacedNow } from './now-band.ts';
import { round } from './percent.ts';
import { textWidth } from './text-width.ts';

/** 年度の欄。do は実施、consider は検討、continue は前の年度からの矢印。word は印刷された語。 */
export type ScheduleCell = { year: number; kind: 'do' | 'consider' | 'continue'; word: string };

/** 一つの事業。summary は見えない読み上げ用の短い文（図の代わり）。 */
export type ScheduleRow = {
  ordinal: string | null;
  name: string;
  href: string | null;
  note: string | null;
  startsGroup: boolean;
  summary: string;
  cells: readonly ScheduleCell[];
};

export type ScheduleSeries = { from: number; to: number; now?: Now | null; yearLabels: readonly YearLabel[]; rows: readonly ScheduleRow[] };

/** 語から始まる一続き。x・width・end は百分率、wordWidth はpx。arrow は二年度以上続くとき。 */
export type PlacedRun = {
  x: number;
  width: number;
  end: number;
  word: string;
  wordWidth: number;
  dashed: boolean;
  arrow: boolean;
};
export type PlacedScheduleRow = Omit<ScheduleRow, 'cells'> & { runs: PlacedRun[] };
export type PlacedSchedule = { scale: PlacedFiscalScale; now: PlacedNow | null; hairlines: number[]; rows: PlacedScheduleRow[] };

const WORD_TEXT = 15;
const WORD_PADDING = 12;
/** 名前の欄を除いた、年度の場所の幅（px）。広い図では名前の欄が左に立つ。 */
const WIDTHS: PlotWidths = { narrow: 288, wide: 330 };

type Run = { from: number; to: number; word: string; dashed: boolean };

/** 矢印は直前の年度から続くときだけつなぎ、離れていれば語のない一続きとして始める。 */
function runsOf(cells: readonly ScheduleCell[]): Run[] {
  const runs: Run[] = [];
  for (const cell of [...cells].sort((a, b) => a.year - b.year)) {
    const last = runs.at(-1);
    if (cell.kind === 'continue' && last?.to === cell.year - 1) last.to = cell.year;
    else runs.push({ from: cell.year, to: cell.year, word: cell.kind === 'continue' ? '' : cell.word, dashed: cell.kind === 'consider' });
  }
  return runs;
}

const placeRun = (run: Run, bands: readonly Band[]): PlacedRun[] => {
  const first = bands.find((band) => band.year === run.from);
  const last = bands.find((band) => band.year === run.to);
  if (!first || !last) return [];
  const end = round(last.x + last.width);
  const wordWidth = run.word === '' ? 0 : round(textWidth(run.word) * WORD_TEXT + WORD_PADDING);
  const arrow = run.to > run.from || run.word === '';
  return [{ x: first.x, width: round(end - first.x), end, word: run.word, wordWidth, dashed: run.dashed, arrow }];
};

/** 事業ごとの年度の欄を、語と矢印にする。範囲の外の年度は描かない。 */
export function schedule(series: ScheduleSeries): PlacedSchedule {
  const scale = fiscalScale(series, series.yearLabels, WIDTHS);
  const rows = series.rows.map(({ cells, ...row }) => {
    const inside = cells.filter((cell) => cell.year >= series.from && cell.year <= series.to);
    return { ...row, runs: runsOf(inside).flatMap((run) => placeRun(run, scale.bands)) };
  });
  return { scale: { ...scale, longLabels: false }, now: placeNow(series.now ?? null, scale.bands), hairlines: hairlinesOf(scale.bands), rows };
}
