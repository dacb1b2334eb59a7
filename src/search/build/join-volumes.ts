import { arrayOf, itemsAt, numberAt, numberOf } from './cbor.ts';
import { wordOf, type Volume } from './pagefind-format.ts';

/**
 * いくつかに分けて作った索引を、1つの索引にする。
 * Pagefind は載せたページをすべてメモリに置くので、多いときは分けて作り、ここで語ごとにつなぐ。
 */

/** 1つの語の、ページごとの位置。last は最後のページの番号。 */
interface Postings {
  items: Uint8Array[];
  last: number;
}

/** ページの番号は、前のページとの差で書いてある。つなぎ目の1つだけを書き直す。 */
function added(known: Postings, list: Uint8Array, offset: number): void {
  let page = offset;
  for (const [n, item] of itemsAt(list, 0).entries()) {
    page += numberAt(item, 1);
    known.items.push(n === 0 ? arrayOf([numberOf(page - known.last), ...itemsAt(item, 0).slice(1)]) : item);
    known.last = page;
  }
}

interface Word {
  name: Uint8Array;
  postings: Postings;
  /** 濁点や符号の違う形（café など）。 */
  forms: Map<string, Word>;
}

function take(words: Map<string, Word>, entry: Uint8Array, offset: number): void {
  const [name, list, forms] = itemsAt(entry, 0);
  if (!name || !list) throw new Error('検索の索引：語を読めません');
  const word = words.get(wordOf(entry)) ?? { name, postings: { items: [], last: 0 }, forms: new Map<string, Word>() };
  words.set(wordOf(entry), word);
  added(word.postings, list, offset);
  if (forms) for (const form of itemsAt(forms, 0)) take(word.forms, form, offset);
}

const formEntry = ({ name, postings }: Word): Uint8Array => arrayOf([name, arrayOf(postings.items)]);

const wholeEntry = ({ name, postings, forms }: Word): Uint8Array => arrayOf([name, arrayOf(postings.items), arrayOf([...forms.values()].map(formEntry))]);

/** つないだ索引。ページは、分けた順に並ぶ。 */
export function joinVolumes(volumes: readonly Volume[]): Volume {
  const [first] = volumes;
  if (!first || volumes.length === 1) return first ?? { meta: [], pages: [], rows: [], entries: [] };
  const words = new Map<string, Word>();
  let offset = 0;
  for (const { entries, pages } of volumes) {
    for (const entry of entries) take(words, entry, offset);
    offset += pages.length;
  }
  const starts = volumes.map((_, n) => volumes.slice(0, n).reduce((sum, { pages }) => sum + pages.length, 0));
  // Pagefind は、UTF-8 のバイトの順に並んだ語の中から、始まりと終わりでファイルを選ぶ。
  const entries = [...words].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))).map(([, word]) => wholeEntry(word));
  return { meta: first.meta, pages: volumes.flatMap(({ pages }) => pages), rows: volumes.flatMap(({ rows }, n) => rows.map((row) => row + (starts[n] ?? 0))), entries };
}
