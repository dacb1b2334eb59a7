/** 文の中の、一覧にあることば。長いものを先に、字の種類の切れ目でだけ見つける。 */

type Script = 'kanji' | 'katakana' | 'latin' | 'other';

function scriptOf(character: string | undefined): Script {
  if (character === undefined) return 'other';
  if (/[\p{Script=Han}々]/u.test(character)) return 'kanji';
  if (/[\p{Script=Katakana}ー]/u.test(character)) return 'katakana';
  return /[A-Za-z0-9]/u.test(character) ? 'latin' : 'other';
}

/** 前後の字とひと続きのことばなら、別のことば（「区分」の「区」、「協働体」の「協働」）。 */
function standsAlone(text: string, start: number, end: number): boolean {
  const joined = (inside: string | undefined, outside: string | undefined): boolean => scriptOf(inside) !== 'other' && scriptOf(inside) === scriptOf(outside);
  return !joined(text[start], text[start - 1]) && !joined(text[end - 1], text[end]);
}

export interface Span {
  word: string;
  start: number;
}

/** 調べることばの一覧。 */
export interface WordBook {
  /** どれかのことばのはじめの字。1字ずつ調べるより、正規表現に探させるほうがずっと速い。 */
  first: RegExp;
  /** はじめの字で引く。長い順。 */
  words: ReadonlyMap<string, readonly string[]>;
}

export function wordBook(words: Iterable<string>): WordBook {
  const sorted = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(sorted, (word) => word.charAt(0));
  const characters = [...byFirst.keys()].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { first: new RegExp(`[${characters.join('')}]`, 'g'), words: byFirst };
}

/** 出てくる順に1つずつ。重なりはない。 */
export function* eachKnownWord(text: string, { first, words }: WordBook): Generator<Span> {
  const finder = new RegExp(first);
  for (let match = finder.exec(text); match; match = finder.exec(text)) {
    const start = match.index;
    const word = words.get(match[0])?.find((candidate) => text.startsWith(candidate, start) && standsAlone(text, start, start + candidate.length));
    if (!word) continue;
    yield { word, start };
    finder.lastIndex = start + word.length;
  }
}

export const knownWords = (text: string, book: WordBook): Span[] => [...eachKnownWord(text, book)];

export interface RubyPiece {
  text: string;
  /** ふりがな。つけない所は null。 */
  kana: string | null;
}

/** かたかなは、そのまま読める（「市民センター」では「市民」にだけつける）。 */
const needsKana = (word: string): boolean => !/\p{Script=Katakana}/u.test(word);

/** ふりがなをつける。読みの一覧にあることばだけに、1つの文の集まりで1度だけ。 */
export function furigana(text: string, readings: ReadonlyMap<string, string>, seen: Set<string> = new Set()): RubyPiece[] {
  const pieces: RubyPiece[] = [];
  let end = 0;
  const plain = (to: number): void => {
    if (to > end) pieces.push({ text: text.slice(end, to), kana: null });
  };
  for (const { word, start } of knownWords(text, wordBook([...readings.keys()].filter(needsKana)))) {
    if (seen.has(word)) continue;
    seen.add(word);
    plain(start);
    pieces.push({ text: word, kana: readings.get(word) ?? null });
    end = start + word.length;
  }
  plain(text.length);
  return pieces;
}
