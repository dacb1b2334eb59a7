import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphabetOf } from '../alphabet.ts';
import { scanEngine } from '../evaluation/scan-engine.ts';
import { pageWords } from '../index-words.ts';
import { BREAK, positionsOf } from '../tokens.ts';
import { pagefindEngine } from './pagefind-engine.ts';

const LETTERS = '市民活動補助';
const pair = (text: string): string => alphabetOf(LETTERS).pair(text[0] ?? '', text[1] ?? '') ?? '';

/** その句が、どのページに何度あるか。 */
const countsOf = (phrase: string, pages: readonly (readonly string[])[]): string => pages.map((units) => positionsOf(phrase.split(' '), units).length.toString(36)).join('');

/** pages を載せた索引。listed の語は数えてある。asked に、引かれた語を、read に、読まれた本文を残す。 */
function indexOf(pages: readonly (readonly string[])[], listed: readonly string[] = [], texts = true) {
  const words = pages.map((units) => pageWords(units, alphabetOf(LETTERS)));
  const asked: string[] = [];
  const read: number[] = [];
  const search = async (word: string) => {
    asked.push(word);
    return { results: words.flatMap((list, page) => (list.includes(word) ? [{ id: String(page), words: list.flatMap((each, at) => (each === word ? [at] : [])) }] : [])) };
  };
  const unitsOf = async (n: number) => (read.push(n), pages[n] ?? []);
  const facts = pages.map((units) => ({ length: units.length, titleLength: units.indexOf(BREAK) }));
  const engine = pagefindEngine({ createInstance: () => ({ search }) } as never, '/', { failures: () => 0 } as never, { letters: LETTERS, known: {}, pages: facts, listed, heavy: listed.length, readListed: async (n) => [countsOf(listed[n] ?? '', pages), '0'.repeat(pages.length)], ...(texts ? { unitsOf } : {}) });
  return { engine, asked, read };
}

const page = fc.array(fc.constantFrom(...LETTERS, 'npo', '、', BREAK), { maxLength: 12 }).map((units) => [...units, BREAK]);

test('どの語が数えてあっても、句の当たりは走査と同じ', async () => {
  const listed = fc.subarray(['市 民', '民 活', '活 動', '動 補', '補 助']);
  await fc.assert(fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 60, size: 'max' }), fc.array(fc.constantFrom(...LETTERS, ...LETTERS, 'npo', '、'), { minLength: 2, maxLength: 6 }), listed, fc.boolean(), async (pages, phrase, lists, texts) => {
    const places = (hits: readonly { page: number; at?: readonly number[]; titleAt?: number }[]) => hits.map(({ page: n, at, titleAt }) => ({ n, at, titleAt }));
    expect(places(await indexOf(pages, lists, texts).engine.hits(phrase))).toEqual(places(await scanEngine(pages).hits(phrase)));
  }), { numRuns: 500 });
});

test('数えてある句は、索引を引かずに、回数と点の付いた当たりを返す', async () => {
  const { engine, asked } = indexOf([[...'市民市民', BREAK], [...'活動', BREAK], [...'市民', BREAK]], ['市 民']);
  const hits = (await engine.listed?.(['市', '民'])) ?? [];
  expect(hits.map(({ page: n, count }) => [n, count])).toEqual([[0, 2], [2, 1]]);
  expect(hits.every(({ score = 0 }) => score > 0)).toBe(true);
  expect(engine.listed?.(['活', '動'])).toBeUndefined();
  expect(asked).toEqual([]);
});

test('造った複合語は、重い語を引く前に、間の語がないことで分かる', async () => {
  const { engine, asked } = indexOf([[...'市民、活動', BREAK]], ['市 民', '活 動']);
  expect(await engine.hits([...'市民活動'])).toEqual([]);
  expect(asked).toEqual([pair('民活')]);
});

test('少ないページにまで絞れれば、重い語を引かずに、本文で確かめる', async () => {
  const pages = [[...'市民活動', BREAK], [...'民活、活動', BREAK], ...Array.from({ length: 40 }, () => [...'市民、活動', BREAK])];
  const { engine, asked, read } = indexOf(pages, ['市 民', '活 動']);
  expect((await engine.hits([...'市民活動'])).map(({ page: n, at }) => [n, at])).toEqual([[0, [0]]]);
  expect([asked, read]).toEqual([[pair('民活')], [0, 1]]);
});

test('絞っても多ければ、軽い語でおおえない所だけ、重い語を引く', async () => {
  const pages = Array.from({ length: 40 }, (_, n) => [...(n % 2 === 0 ? '市民活動' : '民活動、市民'), BREAK]);
  const { engine, asked, read } = indexOf(pages, ['市 民', '活 動']);
  expect(await engine.hits([...'市民活'])).toHaveLength(20);
  expect([asked, read]).toEqual([[pair('民活'), pair('市民')], []]);
});
