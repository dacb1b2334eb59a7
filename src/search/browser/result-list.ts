import { excerptOf } from '../excerpt.ts';
import type { Match } from '../query/types.ts';
import type { ResultRow } from '../shelf-pages.ts';
import { textFragment } from '../text-fragment.ts';
import { titleSegments } from '../title-segments.ts';
import { yearsText } from '../years-text.ts';
import { fillSegments, fromTemplate, part } from './dom.ts';
import type { Library } from './library.ts';
import { fillTitles } from './title-list.ts';
import { CITY_ROW, MORE_TROUBLE, moreText } from './wording.ts';

/** 結果を描くのに要るもの。 */
export interface ResultSource {
  root: HTMLElement;
  base: string;
  library: Library;
  /** 印をつける句。長い順。 */
  phrases: readonly (readonly string[])[];
  /** この結果が、まだいちばん新しいか。あとからさがし始めたものがあれば、描かない。 */
  current: () => boolean;
}

/** 結果の組：一覧と、続きを出すボタン。 */
export interface ResultPlace {
  list: HTMLElement;
  more: HTMLButtonElement;
}

/** 一度に見せる件数。 */
const SHOWN = 20;

/** 当たり方の名。検査と、見た目の区別に使う。 */
const MATCH = ['literal', 'spelling', 'synonym'] as const;

function item(match: Match, row: ResultRow, source: ResultSource): HTMLLIElement {
  const element = fromTemplate<HTMLLIElement>(source.root, 'row');
  const page = source.library.pages[match.page];
  const url = source.base + row.url;
  element.dataset['url'] = url;
  element.dataset['match'] = MATCH[match.level];
  element.dataset['page'] = String(match.page);
  const link = part<HTMLAnchorElement>(element, 'link');
  link.href = url;
  fillSegments(link, titleSegments(row.title, source.phrases));
  part(element, 'kind').textContent = source.library.titlesOnly ? CITY_ROW : (page?.kind ?? '');
  part(element, 'city').textContent = page?.cityName === row.title ? '' : (page?.cityName ?? '');
  part(element, 'years').textContent = yearsText(page?.years ?? []);
  part(element, 'plan').textContent = row.plan === row.title ? '' : row.plan;
  return element;
}

/** 本文を読み、抜粋と、その場所へ跳ぶ住所を入れる。届かなければ、抜粋のないまま残す。 */
async function fillExcerpt(element: HTMLElement, { library, phrases }: ResultSource): Promise<void> {
  const units = await library.unitsOf(Number(element.dataset['page'])).catch(() => []);
  if (units.length === 0) return;
  fillSegments(part(element, 'excerpt'), excerptOf(units, phrases, library.cases));
  part<HTMLAnchorElement>(element, 'link').href = (element.dataset['url'] ?? '') + textFragment(units, phrases);
}

/** 画面に入ってから、抜粋か題名を読む。見えない結果のために通信しない。 */
function fillWhenSeen(elements: readonly HTMLElement[], source: ResultSource): void {
  const fill = source.library.titlesOnly ? fillTitles : fillExcerpt;
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void fill(target as HTMLElement, source);
    }
  });
  for (const element of elements) observer.observe(element);
}

/** 続きを出したら、その先頭へ移る。キーボードの人が、読んでいた所を失わないように。 */
const focusFirst = ([first]: readonly HTMLElement[]): void => first?.querySelector<HTMLAnchorElement>('a[data-link]')?.focus();

/** 一覧に matches のはじめの SHOWN 件を足し、残りはボタンに預ける。足した行を返す。 */
async function append({ list, more }: ResultPlace, matches: readonly Match[], source: ResultSource): Promise<HTMLElement[]> {
  const shown = matches.slice(0, SHOWN);
  const rows = await Promise.all(shown.map(({ page }) => source.library.rowOf(page)));
  if (!source.current()) return [];
  const elements = shown.map((match, n) => item(match, rows[n] ?? { url: '', title: '', plan: '' }, source));
  list.append(...elements);
  const rest = matches.slice(SHOWN);
  more.hidden = rest.length === 0;
  more.textContent = moreText(Math.min(SHOWN, rest.length), rest.length);
  more.onclick = () => void append({ list, more }, rest, source).then(focusFirst, () => (more.textContent = MORE_TROUBLE));
  fillWhenSeen(elements, source);
  return elements;
}

/** 結果の一覧を描きなおす。 */
export async function fillList(place: ResultPlace, matches: readonly Match[], source: ResultSource): Promise<void> {
  place.list.replaceChildren();
  place.more.hidden = true;
  await append(place, matches, source);
}
