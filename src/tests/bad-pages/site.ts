/** 通信・文法・軽さ・守りを破るページ。 */
import type { Break } from './break.ts';

const LEAD = '<p>このページは、';
const before = (html: string): string => `${html}${LEAD}`;

/** 縮まない文字の列。いつも同じになるように、乱数は自分で作る。 */
function noise(length: number): string {
  let seed = 20261121;
  return Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return String.fromCodePoint(0x4e00 + (seed % 20000));
  }).join('');
}

export const siteBreaks: readonly Break[] = [
  ['third-party', /img-src 'self'(?<rest>[\s\S]*)<img src="\/mark.svg"/u, "img-src *$<rest><img src=\"https://third-party.invalid/mark.svg\""],
  ['broken-file', '<img src="/mark.svg"', '<img src="/missing.svg"'],
  ['csp-violation', LEAD, before('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="1" height="1" alt="点">')],
  ['console-error', LEAD, before('<script src="/assets/broken.js"></script>')],
  ['html-valid', LEAD, before('<p><div>段落の中の箱です。</div></p>')],
  ['inline-code', LEAD, '<p style="color: red">このページは、'],
  ['nu-valid', LEAD, before('<p aria-made-up="x">ない属性のある文です。</p>')],
  ['heavy-page', LEAD, before(`<p>${noise(12_000)}</p>`)],
  ['heavy-script', LEAD, before('<script src="/assets/quiet.js"></script>')],
  ['page-policy', "style-src 'self'", "style-src 'self' 'unsafe-inline'"],
];
