import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphabetOf } from '../alphabet.ts';
import { scanEngine } from '../evaluation/scan-engine.ts';
import { pageWords } from '../index-words.ts';
import { BREAK } from '../tokens.ts';
import { pagefindEngine } from './pagefind-engine.ts';

const LETTERS = '市民活動補助';
const pair = (text: string): string => alphabetOf(LETTERS).pair(text[0] ?? '', text[1] ?? '') ?? '';

/** pages を載せた索引。asked に、引かれた語を残す。 */
function indexOf(pages: readonly (readonly string[])[], listed: Readonly<Record<string, string>> = {}) {
  const words = pages.map((units) => pageWords(units, alphabetOf(LETTERS)));
  const asked: string[] = [];
  const search = async (word: string) => {
    asked.push(word);
    return { results: words.flatMap((list, page) => (list.includes(word) ? [{ id: String(page), words: list.flatMap((each, at) => (each === word ? [at] : [])) }] : [])) };
  };
  const facts = pages.map((units) => ({ length: units.length, titleLength: units.indexOf(BREAK) }));
  const counts = Object.values(listed);
  const engine = pagefindEngine({ createInstance: () => ({ search }) } as never, '/', { failures: () => 0 } as never, { letters: LETTERS, known: {}, pages: facts, listed: Object.keys(listed), readListed: async (n) => [counts[n] ?? '', '0'.repeat(pages.length)] });
  return { engine, asked };
}

const page = fc.array(fc.constantFrom(...LETTERS, 'npo', '、', BREAK), { maxLength: 20 }).map((units) => [...units, BREAK]);

test('どの語が数えてあっても、句の当たりは走査と同じ', async () => {
  const listed = fc.subarray(['市 民', '民 活', '活 動', '動 補', '補 助']).map((all) => Object.fromEntries(all.map((phrase) => [phrase, ''])));
  await fc.assert(fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 5 }), fc.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 6 }), listed, async (pages, phrase, lists) => {
    const places = (hits: readonly { page: number; at?: readonly number[]; titleAt?: number }[]) => hits.map(({ page: n, at, titleAt }) => ({ n, at, titleAt }));
    expect(places(await indexOf(pages, lists).engine.hits(phrase))).toEqual(places(await scanEngine(pages).hits(phrase)));
  }), { numRuns: 500 });
});

test('数えてある句は、索引を引かずに、回数と点の付いた当たりを返す', async () => {
  const { engine, asked } = indexOf([[...'市民市民', BREAK], [...'活動', BREAK], [...'市民', BREAK]], { '市 民': '201' });
  const hits = (await engine.listed?.(['市', '民'])) ?? [];
  expect(hits.map(({ page: n, count }) => [n, count])).toEqual([[0, 2], [2, 1]]);
  expect(hits.every(({ score = 0 }) => score > 0)).toBe(true);
  expect(engine.listed?.(['活', '動'])).toBeUndefined();
  expect(asked).toEqual([]);
});

test('造った複合語は、重い語を引く前に、間の語がないことで分かる', async () => {
  const { engine, asked } = indexOf([[...'市民、活動', BREAK]], { '市 民': '1', '活 動': '1' });
  expect(await engine.hits([...'市民活動'])).toEqual([]);
  expect(asked).toEqual([pair('民活')]);
});
