import { expect, test } from 'vitest';
import { BREAK, tokens } from '../tokens.ts';
import { trials } from './exactness.ts';
import { scanEngine } from './scan-engine.ts';

const pages = ['市民活動総合保険の新設', '自治会の集会所を直す', 'NPOの活動と10件の補助金'].map((text) => [...tokens(text), BREAK]);

test('同じ種からは、同じ試験', () => {
  expect(trials(pages, 40)).toEqual(trials(pages, 40));
});

test('4分の3は、本文に本当にある句', () => {
  const list = trials(pages, 40);
  expect(list.slice(0, 30).every(({ expected }) => expected.length > 0)).toBe(true);
});

test('走査の口は、試験の答えと一致する', async () => {
  const engine = scanEngine(pages);
  for (const { phrase, expected } of trials(pages, 200)) expect((await engine.hits(phrase)).map(({ page }) => page)).toEqual(expected);
});
