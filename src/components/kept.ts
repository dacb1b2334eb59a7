import { keptHtml } from '../text/kept-html.ts';
import { rewritten } from './rewritten.ts';

/** 多くのページで同じになる部分（頭、足、制度をさがす問い）。name が同じなら、はじめに描いたものを使い回す。 */
export const Kept = rewritten(({ name }: { name: string }, inside) => keptHtml(name, inside));
