/** 日本語と文章を破るページ。 */
import type { Break } from './break.ts';

const LEAD = '<p>このページは、';
const before = (html: string): string => `${html}${LEAD}`;

export const wordBreaks: readonly Break[] = [
  ['vague-alt', 'alt="協働アトラスのしるし"', 'alt="画像"'],
  ['half-kana', LEAD, before('<p>半角のｶﾅを書いた文です。</p>')],
  ['zero-width', LEAD, before('<p>見えない\u200b文字のある文です。</p>')],
  ['padded-word', LEAD, before('<p>氏　名</p>')],
  ['full-width', LEAD, before('<p>全角のＮＰＯを書いた文です。</p>')],
  ['platform-character', LEAD, before('<p>㈱のように、機種に依存する文字のある文です。</p>')],
  ['sentence-length', LEAD, before(`<p>${'とても長い文を書くと読みにくい'.repeat(9)}です。</p>`)],
  ['max-ten', LEAD, before('<p>わたしは、あした、もし晴れたら、市役所へ歩いて行き、そのあと、図書館へも行きます。</p>')],
  ['no-mix-dearu-desumasu', LEAD, before('<p>これは常体で書いた文である。</p>')],
  ['max-kanji-continuous-len', LEAD, before('<p>地域活性化推進協議会運営事業費です。</p>')],
  ['prh', LEAD, before('<p>この欄に名を書いて下さい。</p>')],
];
