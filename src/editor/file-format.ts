import { isPlain } from './same.ts';
import { mergedText } from './merge.ts';
import type { AnySchema } from './shape.ts';
import { joined, type Clash } from './three-way.ts';
import { tidied } from './tidy.ts';

/** 読み込んだ元の文字列を指す印。ファイルには書かない。 */
const ORIGIN = '__origin';

/** 文字列の印（53ビット）。同じ文字列は同じ印になる。 */
function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

export interface FileFormat {
  fromFile: (text: string) => unknown;
  toFile: (value: unknown) => string;
  /** 開いたあとに、ほかの人が theirs に変えていたら、書くときに合わせる。合わせられない所を返す。@throws SyntaxError theirs が読めないとき。 */
  rebase: (value: unknown, theirs: string) => Clash[];
}

/**
 * 種類ひとつの、読み書きのしかた。読み込んだ元の文字列を覚えておき、書くときは直した所だけを換える。
 * 新しいファイルは、字下げ2つの JSON で書く。ほかの人の変更は、消さずに合わせる。
 */
export function fileFormat(schema: AnySchema): FileFormat {
  const originals = new Map<string, string>();
  /** 元の印 → ほかの人が変えたあとの文字列。 */
  const newer = new Map<string, string>();
  const together = (mark: string, data: unknown) => {
    const [base, theirs] = [originals.get(mark), newer.get(mark)];
    if (base === undefined || theirs === undefined) return { value: data, clashes: [] };
    return joined({ base: tidied(schema, JSON.parse(base)), theirs: tidied(schema, JSON.parse(theirs)), mine: tidied(schema, data) });
  };
  return {
    fromFile(text) {
      const data: unknown = JSON.parse(text);
      const mark = fingerprint(text);
      originals.set(mark, text);
      return isPlain(data) ? { ...data, [ORIGIN]: mark } : data;
    },
    toFile(value) {
      const { [ORIGIN]: mark, ...data } = isPlain(value) ? value : {};
      const known = String(mark);
      return mergedText(newer.get(known) ?? originals.get(known) ?? '', schema, together(known, data).value);
    },
    rebase(value, theirs) {
      const { [ORIGIN]: mark, ...data } = isPlain(value) ? value : {};
      const known = String(mark);
      if (!originals.has(known)) return [];
      JSON.parse(theirs); // 読めない中身には合わせない
      if (originals.get(known) === theirs) newer.delete(known);
      else newer.set(known, theirs);
      return together(known, data).clashes;
    },
  };
}
