import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphabetOf, isLetter } from './alphabet.ts';
import { pageWords, pairsIn, phraseWords, unitAt } from './index-words.ts';
import { BREAK, positionsOf, tokens } from './tokens.ts';

const LETTERS = '補助金協働のがコ区';
const alphabet = alphabetOf(LETTERS);

/** 語の並びを、そのまま走査する。索引の代わり。 */
function found(phrase: readonly string[], units: readonly string[]): number[] {
  const words = pageWords(units, alphabet);
  const parts = phraseWords(phrase, alphabet) ?? [];
  const starts = parts.map(({ word, offset }) => new Set(words.flatMap((at, n) => (at === word ? [unitAt(n, units.length) - offset] : []))));
  const [first, ...others] = starts;
  return [...(first ?? [])].filter((start) => others.every((set) => set.has(start))).sort((a, b) => a - b);
}

test('続く2字を1語にし、字数が奇数なら終わりを重ねる', () => {
  expect(phraseWords(tokens('補助金'), alphabet)).toEqual([{ word: alphabet.pair('補', '助'), offset: 0 }, { word: alphabet.pair('助', '金'), offset: 1 }]);
  expect(phraseWords(tokens('10区'), alphabet)).toEqual([{ word: '10\u1210', offset: 0 }, { word: alphabet.single('区'), offset: 1 }]);
});

test('どの語も、ほかの語の始まりではない', () => {
  const words = [...new Set(pageWords(tokens('補助金の区（100、10、1NPO）npos協'), alphabet))];
  for (const word of words) expect(words.filter((other) => other !== word && other.startsWith(word)), word).toEqual([]);
});

test('索引にない字のある句は、どこにもない', () => {
  expect(phraseWords(tokens('補助宙'), alphabet)).toBeUndefined();
});

const units = fc.array(fc.constantFrom(...LETTERS, '10', 'npo', '、', BREAK), { maxLength: 30 }).map((list) => [...list, BREAK]);

test('2つ以上の単位の句は、走査と同じ所に見つかる', () => {
  fc.assert(fc.property(units, fc.nat(), fc.integer({ min: 2, max: 7 }), (page, seed, length) => {
    const phrase = page.slice(seed % page.length, (seed % page.length) + length);
    if (phrase.length > 1) expect(found(phrase, page)).toEqual(positionsOf(phrase, page));
  }), { numRuns: 2_000 });
});

test('1字だけの句は、あるページでは必ず見つかり、題の中と字の並びの端では、どの所も見つかる', () => {
  fc.assert(fc.property(units, fc.constantFrom(...LETTERS), (page, letter) => {
    const expected = positionsOf([letter], page);
    const places = found([letter], page);
    expect(places.every((at) => expected.includes(at))).toBe(true);
    expect(places.length > 0).toBe(expected.length > 0);
    const title = page.indexOf(BREAK);
    const alone = expected.filter((at) => at < title || !isLetter(page[at - 1] ?? '') || !isLetter(page[at + 1] ?? ''));
    expect(places).toEqual(expect.arrayContaining(alone));
  }), { numRuns: 2_000 });
});

test('でたらめな句でも、ない所に見つけることはない', () => {
  fc.assert(fc.property(units, units, (page, other) => {
    const phrase = other.slice(0, 4);
    expect(found(phrase, page).every((at) => positionsOf(phrase, page).includes(at))).toBe(true);
  }), { numRuns: 2_000 });
});

test('句の中の2字の語のどれかがないページに、句はない', () => {
  fc.assert(fc.property(units, units, (page, phrase) => {
    const words = pageWords(page, alphabet);
    const lacking = pairsIn(phrase, alphabet).some(({ word }) => !words.includes(word));
    if (lacking) expect(positionsOf(phrase, page)).toEqual([]);
  }));
  expect(pairsIn(tokens('補助10区協'), alphabet)).toEqual([{ word: alphabet.pair('補', '助'), offset: 0 }, { word: alphabet.pair('区', '協'), offset: 3 }]);
});
