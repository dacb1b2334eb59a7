import { pageWords, type PlanTerm, type WordSource } from '../text/page-words.ts';
import { wordsHtml } from '../text/words-html.ts';
import { rewritten } from './rewritten.ts';

/** 用語の説明：一覧（atlas）、計画の定義、何語まで。 */
export interface Wording {
  source: WordSource;
  terms?: readonly PlanTerm[];
  most: number;
}

const HEAD_END = '</header>';

/** 中身に出てくる用語の説明を、ページの頭のすぐあとに置く。頭のないページでは、終わりに。 */
export const Worded = rewritten(async ({ source, terms = [], most }: Wording, inside) => {
  const body = await inside();
  const cut = body.includes(HEAD_END) ? body.indexOf(HEAD_END) + HEAD_END.length : body.length;
  return body.slice(0, cut) + wordsHtml(pageWords(body, source, terms, most)) + body.slice(cut);
});
