import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textCode } from '../text-code.ts';
import { BREAK } from '../tokens.ts';
import type { ListedText } from '../listed-text.ts';
import { knownHits } from './known-hits.ts';
import type { PageHead } from './page-record.ts';
import { pageTable, ROWS_IN_FILE, tableRows } from './page-table.ts';
import type { ShelfText } from './shelf-text.ts';
import type { UsedChars } from './used-chars.ts';
import type { Vocabulary } from './lexicon-file.ts';

/** 書架に載せるもの：ページとその本文、本文に現れる字。 */
export interface Shelved extends ShelfText {
  chars: UsedChars;
}

/** 抜粋のための本文を、1ページに1ファイルずつ書く。フォルダの名は、中身の指紋。 */
async function writeTexts(folder: string, { pages, chars }: Shelved): Promise<string> {
  const code = textCode(chars.marks + chars.letters);
  const hash = createHash('sha256').update(`${chars.marks}\0${chars.letters}`);
  const writing = join(folder, 'text', 'writing');
  await mkdir(writing, { recursive: true });
  for (let page = 0; page < pages.length; page += 1) {
    const text = code.write(pages.at(page));
    hash.update('\0').update(text);
    await writeFile(join(writing, `${page}.txt`), text);
  }
  const name = hash.digest('hex').slice(0, 9);
  await rename(writing, join(folder, 'text', name));
  return name;
}

/** 結果の行を、ROWS_IN_FILE 行ずつのファイルに書く。 */
async function writeRows(folder: string, heads: readonly PageHead[]): Promise<void> {
  const rows = tableRows(heads);
  await mkdir(join(folder, 'rows'), { recursive: true });
  for (let file = 0; file * ROWS_IN_FILE < rows.length; file += 1) await writeFile(join(folder, 'rows', `${file}.json`), JSON.stringify(rows.slice(file * ROWS_IN_FILE, (file + 1) * ROWS_IN_FILE)));
}

/** 多くのページにある句の当たりを、1つずつのファイルに書く。 */
async function writeListed(folder: string, listed: Iterable<ListedText>): Promise<void> {
  await mkdir(join(folder, 'listed'), { recursive: true });
  let file = 0;
  for (const text of listed) {
    await writeFile(join(folder, 'listed', `${file}.json`), JSON.stringify(text));
    file += 1;
  }
}

/** 一覧表と、抜粋のための本文を、folder に書く。texts が偽なら、本文は書かない（題名の書架）。 */
export async function writeShelfFiles(folder: string, shelved: Shelved, { lexicon, terms, texts }: Vocabulary & { texts: boolean }): Promise<void> {
  const { heads, pages, chars, cases } = shelved;
  await mkdir(folder, { recursive: true });
  const text = texts ? await writeTexts(folder, shelved) : '';
  const measured = { length: Array.from(pages, ({ length }) => length), title: Array.from(pages, (units) => units.indexOf(BREAK)) };
  const { known, listed } = knownHits({ lexicon: [...lexicon.variants, ...lexicon.synonyms].flat(), terms }, pages);
  const table = pageTable(heads, { lexicon, letters: chars.letters, marks: chars.marks, text, cases, known, listed: [...listed.keys()], ...measured });
  if (listed.size > 0) await writeListed(folder, listed.values());
  if (table.rows === null) await writeRows(folder, heads);
  await writeFile(join(folder, 'table.json'), JSON.stringify(table));
}
