import { expect, test } from 'vitest';
import { SCHEME_KIND } from '../text/labels.ts';
import { NEEDS, NEEDS_OF_KIND } from './needs.ts';

test('どの種類も、1つ以上の必要に答える', () => {
  const lost = Object.keys(SCHEME_KIND).filter((kind) => (NEEDS_OF_KIND[kind as keyof typeof NEEDS_OF_KIND] ?? []).length === 0);
  expect(lost).toEqual([]);
});

test('どの必要にも、答える種類がある', () => {
  const answered = new Set(Object.values(NEEDS_OF_KIND).flat());
  expect(NEEDS.filter((need) => !answered.has(need))).toEqual([]);
});

test('種類と必要の対応', () => {
  expect(Object.entries(NEEDS_OF_KIND).map(([kind, needs]) => `${kind} ${needs.join(' ')}`).sort().join('\n')).toMatchInlineSnapshot(`
    "advisor people
    aid money
    award recognized
    commission money
    consultation people
    course learn
    endorsement connect recognized
    equipment place
    exchange connect
    foster connect recognized
    grant money
    information learn connect
    insurance insurance
    matching people connect
    participation connect
    place place
    publicity connect
    service people
    staffSupport people
    subsidy money
    support money people
    talentBank people
    tax money"
  `);
});
