/** CBOR（RFC 8949）のうち、Pagefind の索引のファイルを切り分けるのに要るところ：頭を読む、1つを飛ばす、配列の頭を書く。 */

/** 項目の頭：種類（major type）、数、中身の始まる位置。 */
interface Head {
  type: number;
  value: number;
  next: number;
}

const BYTES = { number: 0, text: 3, array: 4, map: 5, simple: 7 } as const;
/** 頭のあとに続く、数のバイト数（追加の5ビット → バイト数）。 */
const WIDTH: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4, 27: 8 };

/** at にある項目の頭を読む。@throws Error 長さの決まっていない項目など、読めない形のとき。 */
export function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined || (first & 31) > 27) throw new Error(`CBOR を読めません（${at}バイト目）`);
  const width = WIDTH[first & 31] ?? 0;
  let value = width === 0 ? first & 31 : 0;
  for (let n = 1; n <= width; n += 1) value = value * 256 + (bytes[at + n] ?? 0);
  return { type: first >> 5, value, next: at + 1 + width };
}

/** at にある項目の、すぐあとの位置。 */
export function skip(bytes: Uint8Array, at: number): number {
  const { type, value, next } = headAt(bytes, at);
  if (type === BYTES.text || type === BYTES.text - 1) return next + value;
  const items = type === BYTES.array ? value : type === BYTES.map ? value * 2 : 0;
  let end = next;
  for (let n = 0; n < items; n += 1) end = skip(bytes, end);
  return end;
}

/** at にある配列の中身を、項目ごとに切り分ける。 */
export function itemsAt(bytes: Uint8Array, at: number): Uint8Array[] {
  const { type, value, next } = headAt(bytes, at);
  if (type !== BYTES.array) throw new Error(`CBOR の配列がありません（${at}バイト目）`);
  let here = next;
  return Array.from({ length: value }, () => {
    const start = here;
    here = skip(bytes, start);
    return bytes.subarray(start, here);
  });
}

/** at にある文字列。 */
export function textAt(bytes: Uint8Array, at: number): string {
  const { value, next } = headAt(bytes, at);
  return new TextDecoder().decode(bytes.subarray(next, next + value));
}

/** at にある 0 以上の整数。 */
export function numberAt(bytes: Uint8Array, at: number): number {
  const { type, value } = headAt(bytes, at);
  if (type !== BYTES.number) throw new Error(`CBOR の数がありません（${at}バイト目）`);
  return value;
}

function head(type: number, value: number): Uint8Array {
  const first = type << 5;
  if (value < 24) return Uint8Array.of(first | value);
  if (value < 0x100) return Uint8Array.of(first | 24, value);
  if (value < 0x10000) return Uint8Array.of(first | 25, value >> 8, value & 255);
  return Uint8Array.of(first | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** 項目を並べた配列。parts の1つが、いくつもの項目を並べたものなら、項目の数を count で渡す。 */
export const arrayOf = (parts: readonly Uint8Array[], count = parts.length): Uint8Array => joined([head(BYTES.array, count), ...parts]);

export function textOf(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return joined([head(BYTES.text, bytes.length), bytes]);
}

export const numberOf = (value: number): Uint8Array => head(BYTES.number, value);
