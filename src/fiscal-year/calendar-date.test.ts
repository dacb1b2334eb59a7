import { expect, test } from 'vitest';
import { japaneseDate } from './calendar-date.ts';

test('暦日を、0のつかない日本語にする', () => {
  expect(japaneseDate('2026-04-01')).toBe('2026年4月1日');
  expect(japaneseDate('2026-11-21')).toBe('2026年11月21日');
});
