/**
 * HTML の文字列。1ページに何十も描くごく小さな部品だけが、これで描く
 * （Astro の部品や式にすると、1つごとにいくつもの物ができ、組み立てがその分遅くなるため）。逃がし方は Astro と同じ。
 */
import { phrases, pieces } from './phrases.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** 文字を、要素の中身や属性の値に書ける形にする。 */
export const escapedHtml = (text: string): string => (/[&<>"']/u.test(text) ? text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character) : text);

/** 文節の切れ目で折れる見出し。 */
export const phraseHtml = (text: string): string => phrases(text).map(escapedHtml).join('<wbr>');

/** 年度や、数と単位の間では折らない文。 */
export const textHtml = (text: string): string => pieces(text).map((piece) => (piece.whole ? `<span class="nb">${escapedHtml(piece.text)}</span>` : escapedHtml(piece.text))).join('');

interface EvidenceRow { n: number; document: string; line: number; place: string; quote: string }

/** 出典の1行：番号、場所、短い引用、行。 */
export const evidenceHtml = ({ n, document, line, place, quote }: EvidenceRow): string => `<li id="s${n}" data-evidence="${escapedHtml(document)}:${line}"><span class="n">${n}</span><span>${escapedHtml(place)}「${escapedHtml(quote)}」<span class="muted">（${line}行目）</span></span></li>`;

/** 出典の印。番号は、ページの終わりの「出典」の行を指す。 */
export const pinHtml = (numbers: readonly number[]): string => numbers.map((n) => `<a class="pin" href="#s${n}" aria-label="出典${n}">${n}</a>`).join('');
