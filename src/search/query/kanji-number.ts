/** 漢数字と、千・万のまじった数を読む。 */

const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000 };

const plain = (text: string): number => Number([...text].map((char) => (DIGITS.includes(char) ? DIGITS.indexOf(char) : char)).join(''));

/** 一の位から千の位まで（三百二十、3百、1,200 など）。読めなければ NaN。 */
function belowTenThousand(text: string): number {
  const parts = text.match(/[〇一二三四五六七八九0-9]*[十百千]?/gu)?.filter(Boolean) ?? [];
  if (parts.join('') !== text || parts.length === 0) return Number.NaN;
  return parts.reduce((sum, part) => {
    const unit = SMALL[part.at(-1) ?? ''];
    const digits = unit ? part.slice(0, -1) : part;
    return sum + (digits === '' ? 1 : plain(digits)) * (unit ?? 1);
  }, 0);
}

/** 数の文字列を数にする。三百 → 300、１万 → 10000、10,000 → 10000。数でなければ undefined。 */
export function numberOf(text: string): number | undefined {
  const bare = text.replaceAll(',', '');
  if (!/^[〇一二三四五六七八九十百千万億0-9]+$/u.test(bare)) return undefined;
  let total = 0;
  for (const part of bare.match(/[^万億]*[万億]?/gu)?.filter(Boolean) ?? []) {
    const unit = LARGE[part.at(-1) ?? ''];
    const digits = unit ? part.slice(0, -1) : part;
    if (digits === '') return undefined;
    total += belowTenThousand(digits) * (unit ?? 1);
  }
  return Number.isSafeInteger(total) ? total : undefined;
}
