import { expect, test } from 'vitest';
import { pageWords, readText } from './page-words.ts';

const source = { glosses: [{ term: '協働', gloss: '力を合わせることです。' }, { term: '補助金', gloss: 'もらえるお金です。' }], readings: [{ word: '補助金', kana: 'ほじょきん' }] };
const terms = [{ data: { term: '協働', definition: [{ text: '対等に行うことです。' }] }, path: '/terms/032093/k/kyodo/' }];

test('読まれる文字だけを取り出す', () => {
  expect(readText('<h1>協<wbr>働</h1><svg><text>図</text></svg><p><ruby>市<rt>し</rt></ruby>の<span>補助金</span>&amp;区</p>')).toBe('\n協働\n\n市の補助金&区\n');
});

test('出てくる順に、計画の定義を先に、読みと説明をつける', () => {
  expect(pageWords('補助金と協働、また協働', source, terms, 5)).toEqual([
    { term: '補助金', kana: 'ほじょきん', defined: null, gloss: 'もらえるお金です。' },
    { term: '協働', kana: null, defined: { text: '対等に行うことです。', path: '/terms/032093/k/kyodo/' }, gloss: '力を合わせることです。' },
  ]);
});

test('決めた数までにする', () => {
  expect(pageWords('補助金と協働', source, terms, 1).map(({ term }) => term)).toEqual(['補助金']);
  expect(pageWords('ことばのない文', source, terms, 5)).toEqual([]);
});

test('長いページを分けて読んでも、ことばも図も切れず、全部を読むのと同じ', () => {
  const filler = '<p>ことばのない文です。</p>'.repeat(300);
  const drawing = `<svg>${'<text>協働</text>'.repeat(500)}</svg>`;
  const html = (last: string): string => `${filler}${drawing}<p>${'の'.repeat(5000)}<b>補助</b>金</p>${filler}<ul><li>${last}</li></ul>`;
  expect(pageWords(html('協働'), source, terms, 5).map(({ term }) => term)).toEqual(['補助金', '協働']);
  expect(pageWords(html('ない'), source, terms, 5).map(({ term }) => term)).toEqual(['補助金']);
});
