import { expect, test } from 'vitest';
import given from './queries.json' with { type: 'json' };
import own from './own-queries.json' with { type: 'json' };
import { FLOORS } from './floors.ts';
import { emptyRules, plainText, truthOf, type EvaluationQuery } from './queries.ts';

const pages = [{ url: 'a', text: plainText('補助金 10,000件') }, { url: 'b', text: plainText('自治会の補助金') }, { url: 'c', text: plainText('交付金') }];
const query = (part: Partial<EvaluationQuery>): EvaluationQuery => ({ id: 'x', class: 'word', query: 'x', any: [], synonyms: [], ...part });

test('含むことばから正解を導く', () => {
  expect(truthOf(query({ any: ['補助金'], synonyms: ['交付金'] }), pages)).toEqual(new Map([['a', 2], ['b', 2], ['c', 1]]));
});

test('並べたことばは、すべてを含むページ', () => {
  expect([...truthOf(query({ any: [['自治会', '補助金']] }), pages).keys()]).toEqual(['b']);
});

test('数の区切りと幅を取って比べる', () => {
  expect([...truthOf(query({ any: ['１００００件'] }), pages).keys()]).toEqual(['a']);
});

test('どのページにも合わない規則は、誤りとして伝える', () => {
  expect(emptyRules(query({ query: '宇宙', any: ['宇宙'] }), pages)).toEqual(['x「宇宙」に合うページがありません']);
  expect(emptyRules(query({ class: 'negative' }), pages)).toEqual([]);
});

test('問いは、決まった組に入り、番号が重ならない', () => {
  const all = [...given, ...own] as EvaluationQuery[];
  expect(given).toHaveLength(153);
  expect(own.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { class: name } of all) expect(name === 'negative' || name in FLOORS).toBe(true);
});
