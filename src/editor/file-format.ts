import { isPlain } from './same.ts';
import { mergedText } from './merge.ts';
import type { AnySchema } from './shape.ts';

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
}

/**
 * 種類ひとつの、読み書きのしかた。読み込んだ元の文字列を覚えておき、書くときは直した所だけを換える。
 * 新しいファイルは、字下げ2つの JSON で書く。
 */
export function fileFormat(schema: AnySchema): FileFormat {
  const originals = new Map<string, string>();
  return {
    fromFile(text) {
      const data: unknown = JSON.parse(text);
      const mark = fingerprint(text);
      originals.set(mark, text);
      return isPlain(data) ? { ...data, [ORIGIN]: mark } : data;
    },
    toFile(value) {
      const { [ORIGIN]: mark, ...data } = isPlain(value) ? value : {};
      return mergedText(originals.get(String(mark)) ?? '', schema, data);
    },
  };
}
