import { titleSegments } from '../title-segments.ts';
import type { TitleLink } from '../titles.ts';
import { fillSegments, part } from './dom.ts';
import type { ResultSource } from './result-list.ts';
import { restText } from './wording.ts';

/** 1つの市の下に並べる題名の数の上限。 */
const MOST = 5;

/** 題名に、さがしたことばがあるか。 */
const fits = (title: string, { phrases }: ResultSource): boolean => titleSegments(title, phrases).some(({ hit }) => hit);

function titleItem([url, title, kind]: TitleLink, { base, phrases }: ResultSource): HTMLLIElement {
  const element = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + url;
  fillSegments(link, titleSegments(title, phrases));
  element.append(`${kind}　`, link);
  return element;
}

/** 全国の題名の書架：市の行の下に、ことばのある題名を、そのページへの道として並べる。届かなければ、市の名だけを残す。 */
export async function fillTitles(element: HTMLElement, source: ResultSource): Promise<void> {
  const links = await source.library.linksOf(Number(element.dataset['page'])).catch(() => []);
  const found = links.filter(([, title]) => fits(title, source));
  const list = part(element, 'titles');
  list.hidden = found.length === 0;
  list.replaceChildren(...found.slice(0, MOST).map((link) => titleItem(link, source)));
  const rest = part(element, 'excerpt');
  rest.hidden = found.length <= MOST;
  rest.textContent = restText(found.length - MOST);
}
