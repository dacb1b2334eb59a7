import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AUDIENCE, SCHEME_KIND } from '../text/labels.ts';
import { allChoices } from './measures.ts';
import { countOf } from './tally.ts';
import { chosenSchemes, tallyRows, type IndexedScheme } from './tally-rows.ts';

const CODES = ['032093', '032166', '082171'];
const keys = <T extends object>(words: T): (keyof T)[] => Object.keys(words) as (keyof T)[];
const scheme: fc.Arbitrary<IndexedScheme> = fc.record({ code: fc.constantFrom(...CODES), id: fc.string(), kind: fc.constantFrom(...keys(SCHEME_KIND)), audiences: fc.uniqueArray(fc.constantFrom(...keys(AUDIENCE)), { minLength: 1 }) });

test('表から求めた数は、制度を1つずつ数えた数と、どの組み合わせでも同じ', () => {
  const choices = allChoices(CODES);
  fc.assert(
    fc.property(fc.array(scheme, { maxLength: 40 }), (schemes) => {
      const rows = tallyRows(schemes, false);
      return choices.every((choice) => countOf(rows, choice) === chosenSchemes(schemes, choice).length);
    }),
    { numRuns: 40 },
  );
});

test('市が多いときは、都道府県で数える', () => {
  const schemes = CODES.map((code): IndexedScheme => ({ code, id: code, kind: 'subsidy', audiences: ['npo'] }));
  expect(tallyRows(schemes, true)).toEqual([['03', 'money', 'npo', 2], ['08', 'money', 'npo', 1]]);
});
