import { createHash } from 'node:crypto';
import { folded } from '../folding.ts';
import { textCode } from '../text-code.ts';
import { openDictionary } from './dictionary.ts';
import { knownHits } from './known-hits.ts';
import { readLexicon, readReviewed } from './lexicon-file.ts';
import { mixedCaseWords, otherChars } from './page-copy.ts';
import type { PageRecord } from './page-record.ts';
import { pageTable } from './page-table.ts';
import { readingTable, type Morpheme } from './readings.ts';

/** サイトに置く1ファイル。path は folder/search/ の下の名。 */
export interface SearchFile {
  path: string;
  content: string;
}

/** 読みを調べる文。同じ文は一度だけ調べる。漢字もかたかなもない文は調べない。 */
function sentences(records: readonly PageRecord[]): string[] {
  const parts = records.flatMap((record) => record.blocks.flatMap((block) => folded(block).split(/[。、「」（）・：\s]/u)));
  return [...new Set(parts)].filter((part) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(part));
}

async function morphemes(records: readonly PageRecord[]): Promise<Morpheme[]> {
  const dictionary = await openDictionary();
  if (!dictionary) {
    console.warn('検索の読み：形態素の辞書（kuromoji）がないので、人が確かめた読みだけを使います。');
    return [];
  }
  return sentences(records).flatMap((sentence) => dictionary.tokenize(sentence));
}

/** 索引に載せたもの：ページ、その単位の並び、字母の並び。 */
export interface Indexed {
  records: readonly PageRecord[];
  pages: readonly (readonly string[])[];
  letters: string;
}

/** 一覧表、読み、抜粋のための本文。content は検索のことばを読む内容のフォルダ。 */
export async function searchFiles({ records, pages, letters }: Indexed, content: string): Promise<SearchFile[]> {
  const lexicon = await readLexicon(content);
  const marks = otherChars(pages);
  const code = textCode(marks + letters);
  const texts = pages.map((units) => code.write(units));
  const text = createHash('sha256').update([marks, letters, ...texts].join('\0')).digest('hex').slice(0, 9);
  const table = pageTable(records, pages, { lexicon, letters, marks, text, cases: mixedCaseWords(records), known: knownHits(lexicon, pages) });
  const readings = readingTable(await morphemes(records), await readReviewed(content));
  return [
    { path: 'table.json', content: JSON.stringify(table) },
    { path: 'readings.json', content: JSON.stringify(readings) },
    ...texts.map((content, page) => ({ path: `text/${text}/${page}.txt`, content })),
  ];
}
