/** opentype.js のうち、ここで使う所の型（型の定義は配られていない）。 */
declare module 'opentype.js' {
  interface OutlinePath {
    toPathData(decimals: number): string;
  }
  interface Font {
    unitsPerEm: number;
    charToGlyphIndex(character: string): number;
    getPath(text: string, x: number, y: number, size: number): OutlinePath;
    getAdvanceWidth(text: string, size: number): number;
  }
  const opentype: { parse(buffer: ArrayBuffer): Font };
  export default opentype;
}
