import { droppedText } from '../wording.ts';
import { chosenFacets, nearest, type Choice, type Facet, type Nearby, type TallyRow } from '../tally.ts';
import { choiceUrl } from './choice-url.ts';

interface Words {
  /** さがすページの住所。 */
  path: string;
  label: (facet: Facet, value: string) => string;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = Object.assign(document.createElement(name), { className });
  made.append(...children);
  return made;
}

/** 近い組み合わせの1行：残した条件の名と数、外した条件。 */
function row({ choice: near, dropped, count }: Nearby, choice: Choice, { path, label }: Words): HTMLElement {
  const name = chosenFacets(near).map((facet) => label(facet, near[facet])).join('／') || 'すべての制度';
  const link = Object.assign(element('a', '', `${name}（${count}件）`), { href: choiceUrl(path, near) });
  return element('li', '', element('p', 'name', link), element('p', 'meta', droppedText(dropped.map((facet) => label(facet, choice[facet])))));
}

/** 制度がないとき：何がないかと、いちばん近い組み合わせを、名と数で示す。 */
export const nearestView = (rows: readonly TallyRow[], choice: Choice, words: Words): Node[] => [
  element('p', 'none', '条件に合う制度は、載せている計画にはありません。'),
  element('ul', 'rows big', ...nearest(rows, choice).map((near) => row(near, choice, words))),
];
