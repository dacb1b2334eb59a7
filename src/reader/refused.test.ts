import { expect, test } from 'vitest';
import { refusals } from './refused.fixture.ts';
import { sample, SAMPLED_KINDS } from '../schema/sample.fixture.ts';

test.each(SAMPLED_KINDS)('%s の見本は、断られない', (kind) => {
  expect(refusals(kind, sample(kind))).toBe('');
});
