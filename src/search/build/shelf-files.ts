import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { textCode } from '../text-code.ts';
import { BREAK } from '../tokens.ts';
import { PARTS } from '../shelves.ts';
import type { TitleLink } from '../titles.ts';
import { knownHits } from './known-hits.ts';
import type { PageHead } from './page-record.ts';
import { hasRowFiles, pageTable, ROWS_IN_FILE, tableRows, type TableRow } from './page-table.ts';
import type { ShelfText } from './shelf-text.ts';
import type { UsedChars } from './used-chars.ts';
import type { Vocabulary } from './lexicon-file.ts';

/** 書架に載せるもの：ページとその本文、本文に現れる字。 */
export interface Shelved extends ShelfText {
  chars: UsedChars;
}

/**
 * 一覧表のほかのファイル（本文、結果の行、数えてある当たり、題名からの道）を書く。
 * フォルダの名は中身の指紋なので、ブラウザが覚えている古い一覧表で、新しいファイルを読むことはない。
 */
class Parts {
  readonly #folder: string;
  readonly #hash = createHash('sha256');

  constructor(folder: string) {
    this.#folder = join(folder, PARTS);
  }

  /** room の n 番目のファイル。 */
  async write(room: string, n: number, kind: 'txt' | 'json', content: string): Promise<void> {
    this.#hash.update(`${room}/${n}\0${content}\0`);
    const path = join(this.#folder, 'writing', room, `${n}.${kind}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }

  /** 書き終える。フォルダの名を返す。 */
  async finish(letters: string): Promise<string> {
    const name = this.#hash.update(letters).digest('hex').slice(0, 9);
    await mkdir(join(this.#folder, 'writing'), { recursive: true });
    await rename(join(this.#folder, 'writing'), join(this.#folder, name));
    return name;
  }
}

async function writeEach(parts: Parts, room: string, contents: Iterable<unknown>): Promise<void> {
  let n = 0;
  for (const content of contents) {
    await parts.write(room, n, 'json', JSON.stringify(content));
    n += 1;
  }
}

/** 抜粋のための本文を、1ページに1ファイルずつ書く。 */
async function writeTexts(parts: Parts, { pages, chars }: Shelved): Promise<void> {
  const code = textCode(chars.marks + chars.letters);
  for (let page = 0; page < pages.length; page += 1) await parts.write('text', page, 'txt', code.write(pages.at(page)));
}

/** 結果の行を、ROWS_IN_FILE 行ずつに分ける。 */
function* rowFiles(heads: readonly PageHead[]): Generator<TableRow[]> {
  const rows = tableRows(heads);
  for (let from = 0; from < rows.length; from += ROWS_IN_FILE) yield rows.slice(from, from + ROWS_IN_FILE);
}

/** 書架に添えるもの：題名の書架なら、市ごとの、題名からの道。ほかの書架なら、抜粋のための本文を書く。 */
export interface Extras extends Vocabulary {
  links?: readonly (readonly TitleLink[])[];
}

/** 一覧表と、それを補うファイルを、folder に書く。 */
export async function writeShelfFiles(folder: string, shelved: Shelved, { lexicon, terms, links }: Extras): Promise<void> {
  const { heads, pages, chars, cases } = shelved;
  const measured = { length: Array.from(pages, ({ length }) => length), title: Array.from(pages, (units) => units.indexOf(BREAK)) };
  const { known, listed, heavy } = knownHits({ lexicon: [...lexicon.variants, ...lexicon.synonyms].flat(), terms }, pages);
  const parts = new Parts(folder);
  await (links ? writeEach(parts, 'links', links) : writeTexts(parts, shelved));
  await writeEach(parts, 'listed', listed.values());
  if (hasRowFiles(heads)) await writeEach(parts, 'rows', rowFiles(heads));
  const name = await parts.finish(`${chars.marks}\0${chars.letters}`);
  const table = pageTable(heads, { lexicon, letters: chars.letters, marks: chars.marks, parts: name, cases, known, listed: [...listed.keys()], heavy, ...measured });
  await writeFile(join(folder, 'table.json'), JSON.stringify(table));
}
