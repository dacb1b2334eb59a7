import type { Cost as Traffic } from '../../eval-search/cost.ts';
import { median } from '../build/report.ts';
import type { Cost } from '../build/measured-run.ts';
import type { TriedShelf } from './tried-shelves.ts';

/** 1つの書架で測ったもの。 */
export interface ShelfFigures {
  name: string;
  pages: number;
  bytes: number;
  files: number;
  /** はじめの検索のバイト数と要求の数（いくつかの問いの、いちばん重いもの）。 */
  cold: number;
  requests: number;
  /** 評価の問いのうち、1語と複合語のそれぞれで、はじめの検索のバイト数。 */
  words: readonly { query: string; bytes: number }[];
  /** 続けてさがしたときのバイト数（中央値）。 */
  later: number;
  /** はじめの結果までのミリ秒（中央値）。 */
  firstResult: number;
  /** 走査と同じ集合だった句の数と、試した数。 */
  same: number;
  tried: number;
}

/** 1つの大きさで測ったもの。 */
export interface SizeFigures {
  cities: number;
  /** サイトのページの数。 */
  pages: number;
  index: Cost;
  bytes: number;
  files: number;
  shelves: readonly ShelfFigures[];
}

export const shelfFigures = ({ name, pages, bytes, files }: TriedShelf, costs: readonly Traffic[], exact: Pick<ShelfFigures, 'same' | 'tried' | 'words'>): ShelfFigures => ({
  name, pages, bytes, files,
  cold: Math.max(...costs.map(({ cold }) => cold.bytes)),
  requests: Math.max(...costs.map(({ cold }) => cold.requests)),
  later: median(costs.flatMap(({ later }) => later)),
  firstResult: median(costs.flatMap(({ firstResult }) => firstResult)),
  ...exact,
});

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const tableOf = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)}KB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)}MB`;

const wordsText = ({ words }: ShelfFigures): string => {
  const heaviest = words.toSorted((a, b) => b.bytes - a.bytes)[0];
  return `${kilobytes(median(words.map(({ bytes }) => bytes)))}、${kilobytes(heaviest?.bytes ?? NaN)}（${heaviest?.query ?? ''}）`;
};

/** 索引を作る費用の表。 */
export const indexTable = (sizes: readonly SizeFigures[]): string => tableOf(
  ['団体', 'ページ', '索引を作る秒', 'CPU の秒', 'メモリ', '索引の大きさ', 'ファイル'],
  sizes.map(({ cities, pages, index, bytes, files }) => [cities, pages, index.wall.toFixed(1), index.user.toFixed(1), `${index.memory}MB`, megabytes(bytes), files]),
);

/** さがす費用と正しさの表。 */
export const shelfTable = (sizes: readonly SizeFigures[]): string => tableOf(
  ['団体', '書架', '載せたページ', '大きさ', 'ファイル', 'はじめの検索', '要求', 'ほかの問い（中央値、最大）', '続けて（中央値）', 'はじめの結果', '走査と同じ集合'],
  sizes.flatMap(({ cities, shelves }) => shelves.map((shelf) => [cities, shelf.name, shelf.pages, megabytes(shelf.bytes), shelf.files, kilobytes(shelf.cold), shelf.requests, wordsText(shelf), kilobytes(shelf.later), `${Math.round(shelf.firstResult)}ミリ秒`, `${shelf.same}／${shelf.tried}`])),
);
