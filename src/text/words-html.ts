import { escapedHtml } from './html.ts';
import { href } from './href.ts';
import type { PageWord } from './page-words.ts';

/** 題に並べることばの数。 */
const NAMED = 3;

function wordHtml({ term, kana, defined, gloss }: PageWord): string {
  const reading = kana === null ? '' : `<span class="small muted">（${escapedHtml(kana)}）</span>`;
  const own = defined === null ? '' : `この計画では：${escapedHtml(defined.text)}<a href="${escapedHtml(href(defined.path))}">この計画の「${escapedHtml(term)}」</a><br>ふつうの意味：`;
  return `<div><dt>${escapedHtml(term)}${reading}</dt><dd>${own}${escapedHtml(gloss)}</dd></div>`;
}

/** このページに出てくる用語の、読みと短い説明。計画の定義があれば、その要約が先。なければ空。 */
export function wordsHtml(words: readonly PageWord[]): string {
  if (words.length === 0) return '';
  const named = words.slice(0, NAMED).map(({ term }) => term).join('、') + (words.length > NAMED ? 'など' : '');
  return `<details class="words no-print" data-search-skip><summary>ことばの説明：${escapedHtml(named)}</summary><dl class="facts">${words.map(wordHtml).join('')}</dl><p class="links"><a href="${escapedHtml(href('/terms/'))}">ことばの一覧</a></p></details>`;
}

const HEAD_END = '</header>';

/** 用語の説明を、ページの頭のすぐあとに置く。頭のないページでは、終わりに。 */
export function withWords(body: string, words: readonly PageWord[]): string {
  const head = body.indexOf(HEAD_END);
  const cut = head < 0 ? body.length : head + HEAD_END.length;
  return body.slice(0, cut) + wordsHtml(words) + body.slice(cut);
}
