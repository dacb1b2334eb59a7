import { kindOrder } from '../query/rank.ts';
import { BREAK, tokens } from '../tokens.ts';
import type { PageHead, PageRecord } from './page-record.ts';
import { UnitPages } from './unit-pages.ts';

/** 書架に載せる本文。ページは大切な順。 */
export interface ShelfText {
  heads: readonly PageHead[];
  /** ページごとの単位の並び。段落ごとに分け、終わりに区切りの印を立てる。先頭の段落は見出し。 */
  pages: UnitPages;
  /** 途中で大文字小文字の変わる語の、もとの形（小文字 → もとの形）。抜粋を戻すときに使う。 */
  cases: Readonly<Record<string, string>>;
}

/** SDGs のように途中で大文字小文字が変わる語。Pagefind はこれを2語に割るので、小文字で載せる。 */
const isMixedCase = (unit: string): boolean => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(unit);

/** 大切な種別から、住所の順。 */
const inOrder = (a: PageHead, b: PageHead): number => kindOrder(a.kind) - kindOrder(b.kind) || (a.url < b.url ? -1 : 1);

/** 本文を除いた写し。読んだ HTML から切り出した文字列は、HTML の全文をメモリに残すので、新しい文字列にする。 */
const headOf = ({ blocks: _, ...head }: PageRecord): PageHead => JSON.parse(JSON.stringify(head)) as PageHead;

/** 載せるページを1つずつ受け取り、本文を単位に分ける。本文そのものは、覚えておかない。 */
export async function shelfText(records: Iterable<PageRecord> | AsyncIterable<PageRecord>): Promise<ShelfText> {
  const [names, ids, cases]: [string[], Map<string, number>, Map<string, string>] = [[], new Map(), new Map()];
  const idOf = (unit: string): number => {
    const known = ids.get(unit);
    if (known !== undefined) return known;
    const kept = isMixedCase(unit) ? unit.toLowerCase() : unit;
    if (kept !== unit) cases.set(kept, unit);
    const id = names.push(kept) - 1;
    ids.set(unit, id);
    return id;
  };
  const made: { head: PageHead; units: Uint32Array }[] = [];
  for await (const record of records) {
    made.push({ head: headOf(record), units: Uint32Array.from(record.blocks.flatMap((block) => [...tokens(block).map(idOf), idOf(BREAK)])) });
  }
  made.sort((a, b) => inOrder(a.head, b.head));
  return { heads: made.map(({ head }) => head), pages: new UnitPages(names, made.map(({ units }) => units)), cases: Object.fromEntries([...cases].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
