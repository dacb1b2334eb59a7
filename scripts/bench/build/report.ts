import type { Cost } from './measured-run.ts';
import type { OutputSize } from './output-size.ts';

/** 1つの組み立て方を、1つの大きさで、何回か測ったもの。 */
export interface Measured {
  cities: number;
  builder: string;
  size: OutputSize;
  runs: Cost[];
}

export interface Summary extends Cost {
  cities: number;
  builder: string;
  size: OutputSize;
  /** 1ページあたりのミリ秒（かかった時間、CPU の時間）。 */
  msPerPage: number;
  userPerPage: number;
  /** 同じ回の、このサイトの時間をこの相手の時間で割った比の中央値。 */
  ratio: { wall: number; user: number };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

const middleOf = (runs: readonly Cost[], key: keyof Cost): number => median(runs.map((run) => run[key]));

/** 対にした回ごとの比の中央値。機械の混みぐあいの違いを打ち消す。 */
const pairedRatio = (ours: readonly Cost[], theirs: readonly Cost[], key: 'wall' | 'user'): number => median(ours.flatMap((run, n) => (theirs[n] ? [run[key] / theirs[n][key]] : [])));

/** ours は同じ大きさの、このサイトの測り。 */
export function summary({ cities, builder, size, runs }: Measured, ours: Measured): Summary {
  const cost = { wall: middleOf(runs, 'wall'), user: middleOf(runs, 'user'), system: middleOf(runs, 'system'), memory: middleOf(runs, 'memory') };
  return { cities, builder, size, ...cost, msPerPage: (cost.wall / size.pages) * 1000, userPerPage: (cost.user / size.pages) * 1000, ratio: { wall: pairedRatio(ours.runs, runs, 'wall'), user: pairedRatio(ours.runs, runs, 'user') } };
}

/** 大きさを変えたときの、1ページ増えるごとのミリ秒（最小二乗の傾き）。 */
export function slope(summaries: readonly Summary[]): number {
  const pages = summaries.map(({ size }) => size.pages);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(pages), mean(summaries.map(({ wall }) => wall))];
  const over = summaries.reduce((sum, { size, wall }) => sum + (size.pages - x) * (wall - y), 0);
  return (over / pages.reduce((sum, page) => sum + (page - x) ** 2, 0)) * 1000;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const HEAD = ['団体', '作り方', 'ページ', 'HTML', 'ファイル', '秒', 'CPU の秒', 'メモリ', 'ミリ秒／ページ', '比（秒）', '比（CPU）'];
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)}MB`;

/** 読める表。比は、このサイト ÷ その作り方。 */
export function table(summaries: readonly Summary[]): string {
  const rows = summaries.map((each) => row([each.cities, each.builder, each.size.pages, megabytes(each.size.htmlBytes), each.size.files, each.wall.toFixed(1), each.user.toFixed(1), `${Math.round(each.memory)}MB`, each.msPerPage.toFixed(2), each.ratio.wall.toFixed(2), each.ratio.user.toFixed(2)]));
  return [row(HEAD), row(HEAD.map(() => '---')), ...rows].join('\n');
}
