import { folded } from '../folding.ts';
import { rangesOf } from '../ranges.ts';
import type { Lexicon } from '../query/types.ts';
import type { PageRecord } from './page-record.ts';

/** 一覧表の1行：住所、題、種別、市、計画、年度、長さ、ほかの呼び名。種別・市・計画は、名の表の番号で書く。 */
export type TableRow = readonly [url: string, title: string, kind: number, city: number, plan: number, years: string, length: number, aliases?: readonly string[]];

/** 検索のページが最初に読む表。結果の一覧としぼり込みは、これだけで描ける。 */
export interface PageTable {
  kinds: readonly string[];
  /** 市の番号と、県のついた名。 */
  cities: readonly (readonly [code: string, name: string])[];
  plans: readonly string[];
  rows: readonly TableRow[];
  /** 小文字で載せた語の、もとの形。 */
  cases: Readonly<Record<string, string>>;
  lexicon: Lexicon;
  /** 索引の字母の並び。 */
  letters: string;
  /** 字母に載らない、記号などの字。 */
  marks: string;
  /** 抜粋のための本文のフォルダの名。中身が変われば変わるので、古い表と新しい本文が混ざらない。 */
  text: string;
  /** 検索のことばがあるページ。 */
  known: Readonly<Record<string, string>>;
}

const names = (records: readonly PageRecord[], field: 'kind' | 'cityCode' | 'plan'): string[] => [...new Set(records.map((record) => record[field]))].sort();

/** 載せるページすべての表を作る。並びは索引に加えた順と同じ。 */
export function pageTable(records: readonly PageRecord[], pages: readonly (readonly string[])[], rest: Pick<PageTable, 'cases' | 'letters' | 'marks' | 'text' | 'lexicon' | 'known'>): PageTable {
  const kinds = names(records, 'kind');
  const codes = names(records, 'cityCode');
  const cities = codes.map((code) => [code, records.find((record) => record.cityCode === code)?.city ?? ''] as const);
  const plans = names(records, 'plan');
  const rows = records.map((record, n): TableRow => {
    const length = pages[n]?.length ?? 0;
    const aliases = record.aliases.map((alias) => folded(alias).toLowerCase());
    const row = [record.url, record.title, kinds.indexOf(record.kind), codes.indexOf(record.cityCode), plans.indexOf(record.plan), rangesOf(record.years), length] as const;
    return aliases.length > 0 ? [...row, aliases] : row;
  });
  return { kinds, cities, plans, rows, ...rest };
}
