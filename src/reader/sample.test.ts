import { expect, test } from 'vitest';
import { SCHEMAS, type Kind } from './places.ts';
import { refusals, sample } from './sample.fixture.ts';

test.each(Object.keys(SCHEMAS) as Kind[])('%s の見本は、断られない', (kind) => {
  expect(refusals(kind, sample(kind))).toBe('');
});
