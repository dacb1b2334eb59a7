import type { Page } from 'playwright-core';

/** 図の文字の、ページの上の場所（px）。1行の文字が1つ。 */
interface Box { text: string; left: number; right: number; top: number; bottom: number }

/** 1つのページで見つかったこと。lowest は、図の文字の見分けやすさのいちばん低い比。 */
export interface ChartLabels { labels: number; overlaps: string[]; clips: string[]; lowest: number }

/** となり合う文字が触れてよい幅（px）。小数の丸めと、字のまわりの余白の分。 */
const TOUCH = 1;

/**
 * 図の文字を調べる。ブラウザの中で動くので、外の名を使わない。
 * 字の高さは、書体の行の高さではなく、字の大きさで測る（和文の字は大きさの四角に収まる）。
 */
function inspect(touch: number): ChartLabels {
  const rendered = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
  const linesOf = (text: SVGTextElement): Box[] => {
    const [size, matrix] = [parseFloat(getComputedStyle(text).fontSize), text.getScreenCTM()];
    const lines = new Map<number, Box>();
    for (let at = 0; matrix && at < text.getNumberOfChars(); at += 1) {
      const [start, end] = [text.getStartPositionOfChar(at), text.getEndPositionOfChar(at)];
      const y = start.y + matrix.f;
      const box = lines.get(y) ?? { text: text.textContent?.trim() ?? '', left: Infinity, right: -Infinity, top: y - size * 0.88, bottom: y + size * 0.12 };
      lines.set(y, { ...box, left: Math.min(box.left, start.x + matrix.e), right: Math.max(box.right, end.x + matrix.e) });
    }
    return [...lines.values()].filter((line) => line.right > line.left);
  };
  const overlapping = (a: Box, b: Box): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > touch && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > touch;
  const channels = (color: string): number[] => (color.match(/[\d.]+/gu) ?? []).slice(0, 3).map((part) => Number(part) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = (color: string): number => { const [r = 0, g = 0, b = 0] = channels(color); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const contrast = (a: string, b: string): number => { const [x, y] = [luminance(a), luminance(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
  const paper = getComputedStyle(document.body).backgroundColor;
  const shapes = [...document.querySelectorAll('svg :is(rect, circle)')].filter((shape) => rendered(shape) && !shape.closest('pattern') && /^rgb\(/u.test(getComputedStyle(shape).fill));
  const behind = (text: Element): string => {
    const area = text.getBoundingClientRect();
    const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
    const under = shapes.filter((shape) => {
      const own = shape.getBoundingClientRect();
      return own.left <= x && x <= own.right && own.top <= y && y <= own.bottom && (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    return under.length > 0 ? getComputedStyle(under.at(-1) as Element).fill : paper;
  };
  const texts = [...document.querySelectorAll<SVGTextElement>('svg text')].filter(rendered);
  const boxes = texts.flatMap(linesOf);
  const wide = document.documentElement.clientWidth;
  return {
    labels: boxes.length,
    overlaps: boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlapping(box, other)).map((other) => `「${box.text}」と「${other.text}」`)),
    clips: boxes.filter((box) => box.left < -touch || box.right > wide + touch).map((box) => `「${box.text}」`),
    lowest: Math.min(21, ...texts.map((text) => contrast(getComputedStyle(text).fill, behind(text)))),
  };
}

/** 開いているページの、図の文字の重なり・はみ出し・見分けやすさ。 */
export const chartLabels = (page: Page): Promise<ChartLabels> => page.evaluate(inspect, TOUCH);
