import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANY, chosenFacets, countOf, nearest, type Choice, type TallyRow } from './tally.ts';

const rows: TallyRow[] = [['032093', 'money people', 'npo starter', 2], ['032093', 'place', 'npo', 1], ['082171', 'money', 'business', 3], ['082171', 'insurance', 'npo', 1]];

describe('数', () => {
  test('条件がなければ、すべてを数える', () => {
    expect(countOf(rows, ANY)).toBe(7);
  });
  test('3つの条件のすべてに合うものだけを数える', () => {
    expect(countOf(rows, { need: 'money', audience: 'npo', city: '032093' })).toBe(2);
    expect(countOf(rows, { need: 'money', audience: 'npo', city: '082171' })).toBe(0);
  });
  test('ことばの一部では当たらない', () => {
    expect(countOf([['1', 'money', 'npo', 1]], { ...ANY, need: 'mon' })).toBe(0);
  });
});

describe('近い組み合わせ', () => {
  test('1つ外せば見つかるものだけを、数の少ない順に示す', () => {
    expect(nearest(rows, { need: 'insurance', audience: 'starter', city: '082171' })).toEqual([{ choice: { need: 'insurance', audience: '', city: '082171' }, dropped: ['audience'], count: 1 }]);
  });
  test('1つ外しても見つからなければ、2つ外す', () => {
    expect(nearest(rows, { need: 'place', audience: 'business', city: '082171' }).map(({ dropped, count }) => [dropped.join(), count])).toEqual([['need', 3]]);
    expect(nearest(rows, { need: 'place', audience: 'school', city: '082171' }).map(({ dropped, count }) => [dropped.join(), count])).toEqual([['audience,city', 1], ['audience,need', 4]]);
  });
  const value = (values: string[]) => fc.constantFrom('', ...values);
  const choice: fc.Arbitrary<Choice> = fc.record({ need: value(['money', 'place', 'people', 'insurance', 'learn']), audience: value(['npo', 'starter', 'business', 'school']), city: value(['032093', '082171', '122335']) });
  test('制度が1つでもあれば、どの組み合わせも行き止まりにならない', () => {
    fc.assert(fc.property(choice, (given) => countOf(rows, given) > 0 || nearest(rows, given).length > 0));
  });
  test('示すものは、どれも制度があり、もとの条件から外しただけのもの', () => {
    fc.assert(
      fc.property(choice, (given) =>
        nearest(rows, given).every(({ choice: near, dropped, count }) => count === countOf(rows, near) && count > 0 && dropped.every((facet) => near[facet] === '') && chosenFacets(near).every((facet) => near[facet] === given[facet])),
      ),
    );
  });
});
