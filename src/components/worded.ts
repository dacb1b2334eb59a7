import { pageWords, type PlanTerm, type WordSource } from '../text/page-words.ts';
import { withWords } from '../text/words-html.ts';
import { rewritten } from './rewritten.ts';

/** 用語の説明：一覧（atlas）、計画の定義、何語まで。 */
export interface Wording {
  source: WordSource;
  terms?: readonly PlanTerm[];
  most: number;
}

/** 中身に出てくる用語の説明を、中身に加える。 */
export const Worded = rewritten(async ({ source, terms = [], most }: Wording, inside) => {
  const body = await inside();
  return withWords(body, pageWords(body, source, terms, most));
});
