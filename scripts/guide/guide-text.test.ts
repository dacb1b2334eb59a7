import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFieldTables } from './guide-text.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('更新ガイドの項目の表は、型と同じ（違えば npm run guide で作り直す）', () => {
  expect(withFieldTables(guide)).toBe(guide);
});

test('更新ガイドの図は、どれもある', () => {
  const images = [...guide.matchAll(/\]\((images\/[^)]+)\)/gu)].map(([, path]) => path ?? '');
  expect(images.length).toBeGreaterThan(0);
  for (const path of images) expect(existsSync(join('content', path)), path).toBe(true);
});

test('更新ガイドの言う命令は、どれも package.json にある', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const told = [...guide.matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name ?? '');
  expect(told.filter((name) => !(name in scripts))).toEqual([]);
});
