/** 字を輪郭の線にする。書体は、版を決めて入れたパッケージのものだけを使い、機械の書体には頼らない。 */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FONT = '@expo-google-fonts/biz-udpmincho/700Bold/BIZUDPMincho_700Bold.ttf';

export interface Outlines {
  /** この書体に、すべての字があるか。 */
  has: (text: string) => boolean;
  /** 文字の大きさ size（px）で組んだときの幅（px）。 */
  width: (text: string, size: number) => number;
  /** 基線の左はし (x, y) から組んだ、path の d。 */
  path: (text: string, at: { x: number; y: number; size: number }) => string;
}

/** 書体のファイル。パッケージがなければ undefined（絵を作らないだけで、組み立ては続ける）。 */
async function fontFile(): Promise<ArrayBuffer | undefined> {
  try {
    const place = createRequire(join(process.cwd(), 'package.json')).resolve(FONT);
    const bytes = await readFile(place);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  } catch {
    return undefined;
  }
}

async function opened(): Promise<Outlines | undefined> {
  const bytes = await fontFile();
  if (!bytes) return undefined;
  const { default: opentype } = await import('opentype.js');
  const font = opentype.parse(bytes);
  return {
    has: (text) => [...text].every((character) => character === '　' || character === ' ' || font.charToGlyphIndex(character) > 0),
    width: (text, size) => font.getAdvanceWidth(text, size),
    path: (text, { x, y, size }) => font.getPath(text, x, y, size).toPathData(1),
  };
}

let loaded: Promise<Outlines | undefined> | undefined;

/** 書体は大きい（7MB）ので、要るときに1度だけ読む。 */
export const outlines = (): Promise<Outlines | undefined> => (loaded ??= opened());
