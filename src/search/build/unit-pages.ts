/**
 * ページごとの単位の並び。
 * 文字列のまま並べると、1つに8バイトと文字列の分がかかり、何万ページもある都道府県ではメモリに収まらない。
 * 同じ単位に同じ番号をつけ、番号だけを並べる。
 */
export class UnitPages implements Iterable<string[]> {
  /** 番号 → 単位。 */
  readonly names: readonly string[];
  readonly #pages: readonly Uint32Array[];

  constructor(names: readonly string[], pages: readonly Uint32Array[]) {
    this.names = names;
    this.#pages = pages;
  }

  get length(): number {
    return this.#pages.length;
  }

  /** page 番目のページの単位の番号。 */
  ids(page: number): Uint32Array {
    return this.#pages[page] ?? new Uint32Array();
  }

  /** page 番目のページの単位。 */
  at(page: number): string[] {
    return Array.from(this.ids(page), (id) => this.names[id] ?? '');
  }

  *[Symbol.iterator](): Generator<string[]> {
    for (let page = 0; page < this.length; page += 1) yield this.at(page);
  }
}
