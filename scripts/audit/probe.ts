/** ページの中で使う小さな道具。検査の関数は、ページの中で globalThis.probe として呼ぶ。外の名を使ってはならない。 */

/** 要素の場所を短く言う。例：main > section#roles > table の「市の役割」 */
function where(element: Element): string {
  const name = (part: Element): string => part.localName + (part.id ? `#${part.id}` : [...part.classList].slice(0, 2).map((item) => `.${item}`).join(''));
  const parts: string[] = [];
  for (let part: Element | null = element; part && part !== document.body && parts.length < 3; part = part.parentElement) parts.unshift(name(part));
  const text = (element.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 24);
  return parts.join(' > ') + (text ? `「${text}」` : '');
}

/** 目に見えるか。見えない名（visually-hidden）は、見えないと数える。 */
function shown(element: Element): boolean {
  if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return false;
  return element.closest('.visually-hidden, defs, symbol') === null;
}

/** 計算された色（rgb・rgba・color(srgb …)）を [赤, 緑, 青, 濃さ] にする。読めなければ、透明とする。 */
function rgba(color: string): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  if (/^rgba?\(/u.test(color)) return [red, green, blue, alpha];
  return color.startsWith('color(srgb') ? [red * 255, green * 255, blue * 255, alpha] : [0, 0, 0, 0];
}

/** WCAG のコントラスト比（1〜21）。 */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = rgba(color).slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** 押せるもの・入れるもの。見えるものだけ。 */
function controls(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]');
  return [...all].filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.hasAttribute('disabled'));
}

const probe = { where, shown, rgba, contrast, controls };

declare global {
  // eslint のためではなく、ページの中の globalThis に置くため var で書く。
  var probe: { where: typeof where; shown: typeof shown; rgba: typeof rgba; contrast: typeof contrast; controls: typeof controls };
}

/** どのページでも、はじめに読み込ませる文。ページの CSP に左右されない。 */
export const PROBE_SCRIPT = `globalThis.probe = (() => { ${Object.values(probe).map(String).join('\n')}; return { ${Object.keys(probe).join(', ')} }; })();`;
