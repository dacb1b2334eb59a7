import { afterEach, expect, test, vi } from 'vitest';
import { buildDate } from './clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('BUILD_DATE があれば、それが今日', () => {
  vi.stubEnv('BUILD_DATE', '2026-04-01');
  expect(buildDate()).toBe('2026-04-01');
});

test.each(['', undefined])('BUILD_DATE が %j なら、日本時間の今日', (given) => {
  vi.stubEnv('BUILD_DATE', given);
  vi.useFakeTimers({ now: new Date('2026-03-31T15:00:00Z') });
  expect(buildDate()).toBe('2026-04-01');
});

test('覚えておく間に日付が変わったら、次の日を言う', () => {
  vi.stubEnv('BUILD_DATE', '');
  vi.useFakeTimers({ now: new Date('2026-03-31T14:59:59Z') });
  expect(buildDate()).toBe('2026-03-31');
  vi.setSystemTime(new Date('2026-03-31T15:00:00Z'));
  expect(buildDate()).toBe('2026-04-01');
});

test.each(['2026/04/01', '2026-4-1', '2026-13-01', '2026-04-32', 'きょう'])('BUILD_DATE が %s なら断る', (given) => {
  vi.stubEnv('BUILD_DATE', given);
  expect(() => buildDate()).toThrow('BUILD_DATE は 2026-04-01 の形で書いてください');
});
