import { hitSpans } from './excerpt.ts';
import { BREAK } from './tokens.ts';

/** ページの中でも索引の中でも、同じ形で書かれている字。英数や記号は幅が違うことがある。 */
const PLAIN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]$/u;
/** これより長い句は、当たりだけを使う。 */
const LONGEST = 60;

/**
 * 当たりのところへ跳ぶための、住所の終わり（#:~:text=…）。
 * ブラウザは語の途中から始まる句を見つけないので、記号や区切りまで広げる。
 */
export function textFragment(units: readonly string[], phrases: readonly (readonly string[])[]): string {
  const bodyStart = units.indexOf(BREAK) + 1;
  const body = units.slice(bodyStart);
  const [hit] = hitSpans(body, phrases);
  if (!hit) return '';
  const plain = (at: number): boolean => PLAIN.test(body[at] ?? '');
  let { from, to } = hit;
  while (plain(from - 1)) from -= 1;
  while (plain(to)) to += 1;
  const span = to - from > LONGEST ? body.slice(hit.from, hit.to) : body.slice(from, to);
  return `#:~:text=${encodeURIComponent(span.join('')).replaceAll('-', '%2D')}`;
}
