import { hiragana, isKana, katakana } from './kana.ts';

/** 読みから作る書き方の上限。 */
const MAX_FORMS = 16;
/** つなげる語の数の上限。「市民活動総合保険」は4語。 */
const MAX_WORDS = 5;

type Readings = ReadonlyMap<string, readonly string[]>;

interface Path {
  text: string;
  words: number;
}

/** kana の先頭から end までの書き方。少ない語でできたものほど先に並べる。 */
function pathsTo(end: number, kana: string, reached: readonly (readonly Path[])[], readings: Readings): Path[] {
  const paths: Path[] = [];
  for (let start = 0; start < end; start += 1) {
    const words = readings.get(kana.slice(start, end)) ?? [];
    for (const head of reached[start] ?? []) {
      if (head.words < MAX_WORDS) paths.push(...words.map((word) => ({ text: head.text + word, words: head.words + 1 })));
    }
  }
  return paths.sort((a, b) => a.words - b.words).slice(0, MAX_FORMS);
}

/** よみ → 書き方。きょうどう → 協働・共同、しみんかつどう → 市民活動。読めなければ空。 */
export function readingForms(text: string, readings: Readings): string[] {
  const kana = hiragana(text);
  const reached: Path[][] = [[{ text: '', words: 0 }]];
  for (let end = 1; end <= kana.length; end += 1) reached.push(pathsTo(end, kana, reached, readings));
  return [...new Set((reached[kana.length] ?? []).map((path) => path.text))].filter((form) => form !== text && form !== '');
}

/** かなだけのことばの、ほかの書き方。ぼらんてぃあ → ボランティア。 */
export function kanaForms(text: string, readings: Readings): string[] {
  if (!isKana(text)) return [];
  return [...new Set([katakana(text), hiragana(text), ...readingForms(text, readings)])].filter((form) => form !== text);
}
