import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANY, type Choice } from '../tally.ts';
import { choiceIn, choiceUrl } from './choice-url.ts';
import { listUrl } from './lists.ts';

const known = (facet: keyof Choice, value: string): boolean => ({ need: ['money'], audience: ['npo'], city: ['032093'] })[facet].includes(value);

test('書いた条件は、そのまま読める', () => {
  const choice = fc.record({ need: fc.constantFrom('', 'money'), audience: fc.constantFrom('', 'npo'), city: fc.constantFrom('', '032093') });
  fc.assert(fc.property(choice, (given) => void expect(choiceIn(new URL(choiceUrl('/schemes/', given), 'https://example.jp').search, known)).toEqual(given)));
});

test('条件がなければ、? をつけない', () => {
  expect(choiceUrl('/kyodo/schemes/', ANY)).toBe('/kyodo/schemes/');
});

test('知らない値は、すべてとして読む', () => {
  expect(choiceIn('?need=%3Cscript%3E&audience=npo&city=999999&x=1', known)).toEqual({ ...ANY, audience: 'npo' });
});

test('条件から、もとになる一覧の住所が決まる', () => {
  const urls = [{ ...ANY, need: 'money' }, { ...ANY, audience: 'npo', need: 'money' }, { ...ANY, need: 'money', city: '032093' }, { ...ANY, city: '03' }, { ...ANY, need: 'money', city: '03' }];
  expect(urls.map((choice) => listUrl('/schemes/', choice))).toEqual(['/schemes/by/money/all/', '/schemes/by/money/npo/', '/schemes/032093/', '/schemes/in/03/', '/schemes/by/money/all/03/']);
});
