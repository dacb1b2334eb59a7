import type { Answer } from '../../finder/questions.ts';
import { escapedHtml } from '../../text/html.ts';
import { href } from '../../text/href.ts';

/** 値のない属性は、名だけを書く。 */
const attribute = (name: string, value: string): string => (value === '' ? ` ${name}` : ` ${name}="${escapedHtml(value)}"`);

/** 問いの答え1つ：数のついたリンク。どの一覧のページにも70ほど並ぶので、文字列で描く。iconed なら絵をつける。 */
export function answerHtml({ value, label, path, count, chosen }: Answer, iconed: boolean): string {
  const icon = iconed && value !== '' ? attribute('data-icon', value) : '';
  const address = path.startsWith('#') ? path : href(path);
  return `<li><a${attribute('href', address)}${attribute('data-value', value)}${icon}${chosen ? ' aria-current="true"' : ''}>${escapedHtml(label)}<span class="n" data-n>${count}件</span></a></li>`;
}
