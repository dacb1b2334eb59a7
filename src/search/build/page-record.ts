import { Parser } from 'htmlparser2';
import { BodyReader } from './body-reader.ts';

/** 検索に載せる1ページ。 */
export interface PageRecord {
  /** サイトの根からの住所（先頭の / なし）。 */
  url: string;
  title: string;
  kind: string;
  city: string;
  /** 市の番号（6けた）。市のないページは空。 */
  cityCode: string;
  plan: string;
  years: readonly number[];
  aliases: readonly string[];
  /** 本文を、段落や欄ごとに分けたもの。先頭は見出し（h1）。 */
  blocks: readonly string[];
}

/** 本文を除いたもの。 */
export type PageHead = Omit<PageRecord, 'blocks'>;

/** 組み立てたページから、検索に載せるものを読む。data-search-kind のないページは載せないので undefined。 */
export function pageRecord(url: string, html: string): PageRecord | undefined {
  const reader = new BodyReader();
  const parser = new Parser({ onopentag: (name, attributes) => reader.open(name, attributes), onclosetag: (name) => reader.end(name), ontext: (text) => reader.take(text) });
  parser.write(html);
  parser.end();
  const kind = reader.main?.['data-search-kind'];
  if (!kind) return undefined;
  const words = (name: string): string[] => (reader.main?.[name] ?? '').split(' ').filter(Boolean);
  return {
    url,
    kind,
    title: reader.main?.['data-search-title'] ?? '',
    city: reader.main?.['data-search-city'] ?? '',
    cityCode: reader.main?.['data-search-city-code'] ?? '',
    plan: reader.main?.['data-search-plan'] ?? '',
    years: words('data-search-years').map(Number),
    aliases: words('data-search-aliases'),
    blocks: reader.body,
  };
}
