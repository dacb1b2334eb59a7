import { arrayOf, headAt, itemsAt, numberAt, numberOf, skip } from './cbor.ts';
import { wordOf, type Volume } from './pagefind-format.ts';

/**
 * いくつかに分けて作った索引を、1つの索引にする。
 * Pagefind は載せたページをすべてメモリに置くので、多いときは分けて作り、ここで語ごとにつなぐ。
 * どの分けた索引も語の順に並んでいるので、先頭の語を見比べながら、1語ずつつなぐ。持つのは、つなぐ1語の分だけ。
 */

/** 1つの語の、ページごとの位置。 */
interface Postings {
  count: number;
  parts: Uint8Array[];
  /** 最後のページの番号。 */
  last: number;
}

/** ページの番号は、前のページとの差で書いてある。つなぎ目の1つだけを書き直し、残りはそのまま写す。 */
function add(known: Postings, list: Uint8Array, offset: number): void {
  const { value: count, next } = headAt(list, 0);
  if (count === 0) return;
  let page = offset;
  let rest = next;
  for (let n = 0, at = next; n < count; n += 1) {
    page += numberAt(list, headAt(list, at).next);
    at = skip(list, at);
    if (n > 0) continue;
    known.parts.push(arrayOf([numberOf(page - known.last), ...itemsAt(list.subarray(next, at), 0).slice(1)]));
    rest = at;
  }
  if (rest < list.length) known.parts.push(list.subarray(rest));
  known.count += count;
  known.last = page;
}

/** 1つの分けた索引の中の、1つの語。 */
interface Part {
  entry: Uint8Array;
  /** その索引の、はじめのページの番号。 */
  offset: number;
}

const NONE = arrayOf([]);

/** 1つの語（または、濁点や符号の違う形）を、分けた順につなぐ。 */
function joinedWord(parts: readonly Part[]): { name: Uint8Array; list: Uint8Array; forms: Part[] } {
  const postings: Postings = { count: 0, parts: [], last: 0 };
  const split = parts.map(({ entry, offset }) => ({ items: itemsAt(entry, 0), offset }));
  for (const { items, offset } of split) add(postings, items[1] ?? NONE, offset);
  const forms = split.flatMap(({ items, offset }) => (items[2] ? itemsAt(items[2], 0).map((entry) => ({ entry, offset })) : []));
  return { name: split[0]?.items[0] ?? NONE, list: arrayOf(postings.parts, postings.count), forms };
}

function joinedEntry(parts: readonly Part[]): Uint8Array {
  const { name, list, forms } = joinedWord(parts);
  const byForm = [...Map.groupBy(forms, ({ entry }) => wordOf(entry)).values()].map(joinedWord);
  return arrayOf([name, list, arrayOf(byForm.map((form) => arrayOf([form.name, form.list])))]);
}

/** 読みかけの、分けた索引。 */
interface Reading extends Part {
  rest: Iterator<Uint8Array>;
  /** 先頭の語。順は UTF-8 のバイトの順（Pagefind が、始まりと終わりでファイルを選ぶ順）。 */
  word: Buffer;
}

const opened = (rest: Iterator<Uint8Array>, offset: number): Reading[] => {
  const { value: entry, done } = rest.next();
  return done ? [] : [{ rest, offset, entry: entry as Uint8Array, word: Buffer.from(wordOf(entry as Uint8Array)) }];
};

/** 分けた索引の語を、語の順に、つなぎながら出す。 */
function* joinedEntries(volumes: readonly Volume[], starts: readonly number[]): Generator<Uint8Array> {
  let readings = volumes.flatMap(({ entries }, n) => opened(entries[Symbol.iterator](), starts[n] ?? 0));
  while (readings.length > 0) {
    const least = readings.reduce((a, b) => (Buffer.compare(b.word, a.word) < 0 ? b : a)).word;
    const same = readings.filter(({ word }) => word.equals(least));
    yield joinedEntry(same);
    readings = readings.flatMap((reading) => (same.includes(reading) ? opened(reading.rest, reading.offset) : [reading]));
  }
}

/** つないだ索引。ページは、分けた順に並ぶ。 */
export function joinVolumes(volumes: readonly Volume[]): Volume {
  const [first] = volumes;
  if (!first || volumes.length === 1) return first ?? { meta: [], pages: [], rows: [], entries: [] };
  const starts = volumes.map((_, n) => volumes.slice(0, n).reduce((sum, { pages }) => sum + pages.length, 0));
  return { meta: first.meta, pages: volumes.flatMap(({ pages }) => pages), rows: volumes.flatMap(({ rows }, n) => rows.map((row) => row + (starts[n] ?? 0))), entries: joinedEntries(volumes, starts) };
}
