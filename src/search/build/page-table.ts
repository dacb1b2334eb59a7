import { folded } from '../folding.ts';
import type { Lexicon, Named } from '../query/types.ts';
import { rangesOf } from '../ranges.ts';
import type { PageHead } from './page-record.ts';

/** 結果の1行に見せるもの：住所、題、計画の名。 */
export type TableRow = readonly [url: string, title: string, plan: string];

/** ページごとの数の並び。市・種別・年度は、名の表の番号。length と title は、本文と題の長さ（単位の数）。 */
export interface PageColumns {
  kind: readonly number[];
  city: readonly number[];
  years: readonly number[];
  length: readonly number[];
  title: readonly number[];
}

/** 検索のページが最初に読む表。順位としぼり込みは、これだけで決まる。 */
export interface PageTable {
  kinds: readonly string[];
  /** 市の番号と、県のついた名。 */
  cities: readonly (readonly [code: string, name: string])[];
  /** 年度の組（2024-2028 など）。 */
  years: readonly string[];
  columns: PageColumns;
  /** 題のほかの呼び名のあるページ。 */
  named: readonly Named[];
  /** 結果の行。多いときは載せず、rows/ のファイルに ROWS_IN_FILE 行ずつ書く。 */
  rows: readonly TableRow[] | null;
  /** 小文字で載せた語の、もとの形。 */
  cases: Readonly<Record<string, string>>;
  lexicon: Lexicon;
  /** 索引の字母の並び。 */
  letters: string;
  /** 字母に載らない、記号などの字。 */
  marks: string;
  /** 表を補うファイルのフォルダの名。中身が変われば変わるので、古い表と新しいファイルが混ざらない。 */
  parts: string;
  /** 検索のことばがあるページ（known-text.ts）。 */
  known: Readonly<Record<string, string>>;
  /** 数えてある句（空白で分けた単位）。はじめの heavy 個は、とても多くのページにある2字の語。n 番目の句の当たりは、listed/ の n.json にある（listed-text.ts）。 */
  listed: readonly string[];
  heavy: number;
}

/** これより多いページの行は、表に載せず、ファイルに分ける。 */
export const MOST_ROWS = 1_000;
export const ROWS_IN_FILE = 8;

/** 行を表に載せず、ファイルに分けるほど、ページが多いか。 */
export const hasRowFiles = (heads: readonly PageHead[]): boolean => heads.length > MOST_ROWS;

/** 結果の行のすべて。 */
export const tableRows = (heads: readonly PageHead[]): TableRow[] => heads.map(({ url, title, plan }) => [url, title, plan]);

type Measured = Pick<PageTable, 'cases' | 'letters' | 'marks' | 'parts' | 'lexicon' | 'known' | 'listed' | 'heavy'> & Pick<PageColumns, 'length' | 'title'>;

/** 載せるページすべての表を作る。並びは索引に加えた順と同じ。 */
export function pageTable(heads: readonly PageHead[], { length, title, ...rest }: Measured): PageTable {
  const kinds = [...new Set(heads.map(({ kind }) => kind))].sort();
  const names = new Map(heads.map(({ cityCode, city }) => [cityCode, city]));
  const codes = [...names.keys()].sort();
  const spans = heads.map(({ years }) => rangesOf(years));
  const years = [...new Set(spans)].sort();
  const place = new Map(codes.map((code, n) => [code, n]));
  const columns = { kind: heads.map(({ kind }) => kinds.indexOf(kind)), city: heads.map(({ cityCode }) => place.get(cityCode) ?? 0), years: spans.map((span) => years.indexOf(span)), length, title };
  const named = heads.filter(({ aliases }) => aliases.length > 0).map((record) => ({ title: record.title, aliases: record.aliases.map((alias) => folded(alias).toLowerCase()) }));
  return { kinds, cities: codes.map((code) => [code, names.get(code) ?? ''] as const), years, columns, named, rows: hasRowFiles(heads) ? null : tableRows(heads), ...rest };
}
