import { expect, test } from 'vitest';
import { refusals, sample, SAMPLED_KINDS } from './sample.fixture.ts';

test.each(SAMPLED_KINDS)('%s の見本は、断られない', (kind) => {
  expect(refusals(kind, sample(kind))).toBe('');
});
