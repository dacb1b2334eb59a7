import { expect, test } from 'vitest';
import { alphabetOf } from './alphabet.ts';

const alphabet = alphabetOf('補助金がー々');

test('字は別の字になり、英語のことば・数・記号はそのまま', () => {
  expect(alphabet.encode('補')).toBe('\u4e00');
  expect(['NPO', '10', '（', '①'].map((unit) => alphabet.encode(unit))).toEqual(['NPO', '10', '（', '①']);
});

test('載っていない字は、索引のどこにもない', () => {
  expect(alphabet.encode('宙')).toBeUndefined();
});

test('違う字は、違う字になる', () => {
  const units = [...'補助金がー々', 'NPO', '6', '。'];
  expect(new Set(units.map((unit) => alphabet.encode(unit))).size).toBe(units.length);
});
