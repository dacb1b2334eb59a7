import { excerptOf } from '../excerpt.ts';
import type { Match } from '../query/types.ts';
import type { ResultRow } from '../result-rows.ts';
import { textFragment } from '../text-fragment.ts';
import { titleSegments } from '../title-segments.ts';
import { yearsText } from '../years-text.ts';
import { fillSegments, fromTemplate, part } from './dom.ts';
import type { Library } from './library.ts';

/** 結果を描くのに要るもの。 */
export interface ResultSource {
  root: HTMLElement;
  base: string;
  library: Library;
  /** 印をつける句。長い順。 */
  phrases: readonly (readonly string[])[];
}

/** 当たり方の名。検査と、見た目の区別に使う。 */
const MATCH = ['literal', 'spelling', 'synonym'] as const;

/** 画面に入ってから抜粋を読む。見えない結果のために通信しない。 */
const EARLY = '0px';

function item(match: Match, row: ResultRow, source: ResultSource): HTMLLIElement {
  const element = fromTemplate<HTMLLIElement>(source.root, 'row');
  const url = source.base + row.url;
  element.dataset['url'] = url;
  element.dataset['match'] = MATCH[match.level];
  element.dataset['page'] = String(match.page);
  const link = part<HTMLAnchorElement>(element, 'link');
  link.href = url;
  fillSegments(link, titleSegments(row.title, source.phrases));
  part(element, 'kind').textContent = row.kind;
  part(element, 'city').textContent = row.cityName;
  part(element, 'years').textContent = yearsText(row.years);
  part(element, 'plan').textContent = row.plan === row.title ? '' : row.plan;
  return element;
}

/** 本文を読み、抜粋と、その場所へ跳ぶ住所を入れる。届かなければ、抜粋のないまま残す。 */
async function fillExcerpt(element: HTMLElement, { library, phrases, base }: ResultSource): Promise<void> {
  const page = Number(element.dataset['page']);
  const units = await library.unitsOf(page).catch(() => []);
  if (units.length === 0) return;
  fillSegments(part(element, 'excerpt'), excerptOf(units, phrases, library.cases));
  part<HTMLAnchorElement>(element, 'link').href = base + (library.rows[page]?.url ?? '') + textFragment(units, phrases);
}

function fillWhenSeen(elements: readonly HTMLElement[], source: ResultSource): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void fillExcerpt(target as HTMLElement, source);
      }
    },
    { rootMargin: EARLY },
  );
  for (const element of elements) observer.observe(element);
}

/** 結果の一覧を描きなおす。 */
export function fillList(list: HTMLElement, matches: readonly Match[], source: ResultSource): void {
  const elements = matches.flatMap((match) => {
    const row = source.library.rows[match.page];
    return row ? [item(match, row, source)] : [];
  });
  list.replaceChildren(...elements);
  fillWhenSeen(elements, source);
}
