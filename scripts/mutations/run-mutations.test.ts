import { expect, test } from 'vitest';
import { mutated, seeded } from './mutate.ts';
import { runMutations } from './run-mutations.ts';

test('本物の内容をどうこわしても、確かめは落ちず、ファイル・行・直し方を言う', async () => {
  const { calm, refused, failures } = await runMutations(300);
  expect(failures).toEqual([]);
  expect(calm).toBe(300);
  expect(refused).toBeGreaterThan(200);
}, 60_000);

test('同じ種からは、同じこわし方', () => {
  expect(mutated('{"a": [1, 2]}', seeded(7))).toBe(mutated('{"a": [1, 2]}', seeded(7)));
});
