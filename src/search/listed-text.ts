import type { Hit } from './query/types.ts';

/**
 * 索引で引くと重い句（多くのページにあるか、とても多くのページにある2字の語を含む）の、数えてある当たりの書き方。
 * どちらも1ページに1字ずつ、一覧表の順：回数（36進数の1桁。それより多くても1桁）と、題での現れ方。
 */
export type ListedText = readonly [counts: string, titles: string];

/** 1桁で書ける、いちばん大きい数。 */
const MOST = 35;
/** 題に現れない、題の始まり、題の途中。 */
const [NOT_IN_TITLE, AT_START, INSIDE] = [0, 1, 2];

/** 1つの句の、すべてのページでの現れ方を、数えながら持つ。 */
export class Listed {
  readonly #counts: Uint8Array;
  readonly #titles: Uint8Array;
  /** 現れたページの数。 */
  pages = 0;

  constructor(pages: number) {
    this.#counts = new Uint8Array(pages);
    this.#titles = new Uint8Array(pages);
  }

  /** page に count 回現れた。titleAt は、題の中の位置。 */
  add(page: number, count: number, titleAt?: number): void {
    if (this.#counts[page] === 0) this.pages += 1;
    this.#counts[page] = Math.min(MOST, (this.#counts[page] ?? 0) + count);
    if (titleAt === undefined || this.#titles[page] !== NOT_IN_TITLE) return;
    this.#titles[page] = titleAt === 0 ? AT_START : INSIDE;
  }

  text(): ListedText {
    return [Array.from(this.#counts, (count) => count.toString(36)).join(''), this.#titles.join('')];
  }
}

/** 書いてあるものを、当たりに戻す。題の途中にあれば、位置は1とする（点は、始まりかどうかだけで決まる）。 */
export function listedHits([counts, titles]: ListedText): Hit[] {
  return [...counts].flatMap((digit, page): Hit[] => {
    if (digit === '0') return [];
    const place = Number(titles[page]);
    return [place === NOT_IN_TITLE ? { page, count: parseInt(digit, 36) } : { page, count: parseInt(digit, 36), titleAt: place === AT_START ? 0 : 1 }];
  });
}
