import { folded } from '../folding.ts';
import { openDictionary } from './dictionary.ts';
import type { PageRecord } from './page-record.ts';
import type { Morpheme } from './readings.ts';

/** 読みを調べる文。同じ文は一度だけ調べる。漢字もかたかなもない文は調べない。 */
function sentences(records: readonly PageRecord[]): string[] {
  const found = new Set<string>();
  for (const { blocks } of records) for (const block of blocks) for (const part of folded(block).split(/[。、「」（）・：\s]/u)) found.add(part);
  return [...found].filter((part) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(part));
}

/** 本文の語と、辞書の読み。辞書がなければ空。 */
export async function morphemesIn(records: readonly PageRecord[]): Promise<Morpheme[]> {
  const dictionary = await openDictionary();
  if (!dictionary) {
    console.warn('検索の読み：形態素の辞書（kuromoji）がないので、人が確かめた読みだけを使います。');
    return [];
  }
  return sentences(records).flatMap((sentence) => dictionary.tokenize(sentence));
}
