import { keptHtml } from '../text/kept-html.ts';
import { rewritten } from './rewritten.ts';

/** 何千ものページで同じになる部分（頭と足）。name が同じなら、はじめに描いたものを使い回す。 */
export const Kept = rewritten(({ name }: { name: string }, inside) => keptHtml(name, inside));
