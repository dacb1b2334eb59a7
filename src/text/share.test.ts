import { expect, test } from 'vitest';
import { shareInWords } from './share.ts';

test('割合を、%と近い分数で言う', () => {
  expect(shareInWords(65_835, 90_415)).toBe('73%（およそ4分の3）');
  expect(shareInWords(1, 2)).toBe('50%（およそ2分の1）');
  expect(shareInWords(14, 100)).toBe('14%（およそ10分の1）');
});

test('ごくわずかと、ほとんど全部は、%だけで言う', () => {
  expect(shareInWords(1, 100)).toBe('1%');
  expect(shareInWords(5, 5)).toBe('100%');
});
