import { expect, test } from 'vitest';
import { FAULTS, seededReport } from './report.ts';

test('誤りのない町では、何も指摘しない', async () => {
  expect(await seededReport([])).toEqual({ reported: 0, all: 0, wrong: [], extra: [] });
});

test('植えた誤りを、1度の確かめで、すべて、1度ずつ、正しい場所とことばで指摘する', async () => {
  const { reported, all, wrong, extra } = await seededReport();
  expect(wrong).toEqual([]);
  expect(extra).toEqual([]);
  expect(reported).toBe(all);
  expect(all).toBeGreaterThanOrEqual(40);
});

test('植える誤りの名と場所は、どれも違う', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  expect(new Set(FAULTS.map(({ path }) => path)).size).toBe(FAULTS.length);
});
