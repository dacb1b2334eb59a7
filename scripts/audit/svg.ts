/** 図：名と説明、同じ数の表、文字と塗りの見分けやすさ（axe は図の中の文字を調べない）。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = {
  'svg-name': '図は role="img" で題と説明を持つか、読み上げから外してある',
  'svg-table': '図のあるページには、同じ数の表か、語で書いた一覧がある',
  'svg-text-contrast': '図の文字の比は4.5以上',
  'svg-shape-contrast': '図の塗りか線の比は3以上（めもりの線と下地を除く）',
};

function names(): Fault[] {
  const alone = [...document.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg') && svg.closest('[aria-hidden=true]') === null);
  const told = (svg: Element, attribute: string): boolean => (svg.getAttribute(attribute) ?? '').split(/\s+/u).some((id) => (document.getElementById(id)?.textContent ?? '').trim().length > 0);
  const faults: Fault[] = alone
    .filter((svg) => svg.getAttribute('role') !== 'img' || !(told(svg, 'aria-labelledby') || svg.getAttribute('aria-label')) || !(told(svg, 'aria-describedby') || svg.getAttribute('aria-label')))
    .map((svg) => ({ rule: 'svg-name', what: probe.where(svg) }));
  const charts = alone.filter((svg) => svg.hasAttribute('aria-describedby') && svg.closest('header') === null && probe.shown(svg));
  const words = document.querySelector('main table, main dl, main .rows');
  return charts.length > 0 && !words ? [...faults, { rule: 'svg-table', what: probe.where(charts[0] as Element) }] : faults;
}

/** 文字の後ろにある、塗られたもの。なければ紙の色。 */
function contrasts(): Fault[] {
  const paper = getComputedStyle(document.body).backgroundColor;
  const painted = (color: string): boolean => color !== 'none' && !color.startsWith('url(') && probe.rgba(color)[3] > 0.9;
  const shapes = [...document.querySelectorAll<SVGGraphicsElement>('svg :is(rect, circle, path, polygon, ellipse, line)')].filter((shape) => probe.shown(shape) && !shape.closest('pattern, clipPath, mask'));
  const texts = [...document.querySelectorAll<SVGTextElement>('svg text')].filter(probe.shown);
  return [...texts.flatMap(textFault), ...shapes.flatMap(shapeFault)];

  function behind(text: SVGTextElement): string {
    const box = text.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const under = shapes.filter((shape) => {
      const area = shape.getBoundingClientRect();
      const before = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return before && shape.localName !== 'line' && painted(getComputedStyle(shape).fill) && area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
    });
    return under.length > 0 ? getComputedStyle(under.at(-1) as Element).fill : paper;
  }
  function textFault(text: SVGTextElement): Fault[] {
    const ratio = probe.contrast(getComputedStyle(text).fill, behind(text));
    return ratio < 4.5 ? [{ rule: 'svg-text-contrast', what: `${ratio.toFixed(1)}：${probe.where(text)}` }] : [];
  }
  /** 色そのものが意味を運ぶものだけ。めもり（hairline・rule・line）、文字の下地、棒の中の切れ目（cut。紙の色で切る）は除く。 */
  function shapeFault(shape: SVGGraphicsElement): Fault[] {
    if (shape.matches('.line, .hairline, .rule, .ground, .plate, .cut')) return [];
    const { fill, stroke } = getComputedStyle(shape);
    const used = [fill, stroke].filter((color) => color !== 'none' && (color.startsWith('url(') || probe.rgba(color)[3] > 0));
    if (used.length === 0 || used.some((color) => color.startsWith('url(')) || getComputedStyle(shape).strokeDasharray !== 'none') return [];
    const best = Math.max(...used.map((color) => probe.contrast(color, paper)));
    return best < 3 ? [{ rule: 'svg-shape-contrast', what: `${best.toFixed(1)}：${probe.where(shape)}` }] : [];
  }
}

export const svg: PageCheck = {
  id: 'svg',
  title: '図',
  rules,
  views: ['wide', 'dark'],
  run: async (page, view) => [...(view === 'wide' ? await page.evaluate(names) : []), ...(await page.evaluate(contrasts))],
};
