/** SVGの文字列を作る、いちばん小さな部品。値はすべて逃がすので、内容の記号が絵を壊すことはない。 */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

/** 要素1つ。undefined の属性は書かない。children は、すでに逃がした文字列。 */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]));
  return children === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children}</${name}>`;
}

/** 印を指したときに読む文。なければ空。 */
export const tipOf = (text: string | undefined): string => (text === undefined ? '' : `<title>${escaped(text)}</title>`);

export type Anchor = 'start' | 'middle' | 'end';

/** 文字1行。size はpx。 */
export interface Line { text: string; x: number; y: number; size: number; fill: string; bold?: boolean; anchor?: Anchor; font?: string; halo?: string; tip?: string | undefined }

/** 文字1行。halo は、線の上でも読めるようにする縁の色。 */
export function textLine({ text, x, y, size, fill, bold, anchor, font, halo, tip }: Line): string {
  const outline = halo === undefined ? {} : { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return element('text', { x, y, 'font-size': size, 'font-weight': bold ? 700 : undefined, 'text-anchor': anchor, 'font-family': font, fill, ...outline }, escaped(text) + tipOf(tip));
}
