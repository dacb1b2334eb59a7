/**
 * 式の中にそのまま置ける、ごく小さな HTML。1ページに何十も現れるので、部品（.astro）にしない：
 * 部品にすると1つごとに入れ物が2つできて、組み立てがその分遅くなる。中身は html.ts が逃がし終えている。
 */
import { unescapeHTML } from 'astro/runtime/server/index.js';
import type { Citations } from '../model/index.ts';
import type { Evidence } from '../schema/index.ts';
import { phraseHtml, pinHtml, textHtml } from '../text/html.ts';

/** 逃がし終えた HTML を、逃がさずに置く。 */
export const marked = (html: string): unknown => unescapeHTML(html);

/** 見出しや札。文節の切れ目で折る（iPhone の Safari は auto-phrase を持たない）。 */
export const phrased = (text: string): unknown => marked(phraseHtml(text));

/** 文。年度や、数と単位の間では折らない。 */
export const unbroken = (text: string): unknown => marked(textHtml(text));

/** 出典の印。番号は、ページの終わりの「出典」の行を指す。 */
export const pins = (cite: Citations, evidence: readonly Evidence[]): unknown => marked(pinHtml(cite.numbers(evidence)));
