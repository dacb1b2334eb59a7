/** 機械のちがい：古い Node、Windows の命令の書き方、時間帯と「今日」。 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { buildDate } from '../text/clock.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** npm が足した道を除いた、機械そのものの PATH。 */
const ownPath = (process.env['PATH'] ?? '').split(delimiter).filter((place) => !place.includes('node_modules')).join(delimiter);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('npm run は、機械の Node が古くても、決めた Node で動く', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'check'], { encoding: 'utf8', shell: process.platform === 'win32', env: { ...process.env, PATH: ownPath } });
  expect(stdout).toContain('内容を確かめました');
  expect(status).toBe(0);
});

test('命令は、どの OS でも同じに読める（変数の代入、&&、引用符、OS の命令を使わない）', () => {
  const foreign = Object.entries(scripts).filter(([, line]) => /[&|;<>$%'`]|^\w+=|\b(?:rm|cp|mv|cat|bash|sh|cross-env)\b/u.test(line));
  expect(foreign).toEqual([]);
});

test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])('%s の機械でも、「今日」は日本の日付', (zone) => {
  vi.stubEnv('TZ', zone);
  vi.stubEnv('BUILD_DATE', '');
  vi.useFakeTimers({ now: new Date('2026-03-31T15:30:00Z') });
  expect(buildDate()).toBe('2026-04-01');
});

test.each(['2026-2-1', '令和8年', '2026-13-01', '20261121'])('BUILD_DATE が「%s」なら、書き方を示して断る', (value) => {
  vi.stubEnv('BUILD_DATE', value);
  expect(() => buildDate()).toThrow(/2026-04-01 の形で書いてください/u);
});
