import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cityFolders, checkedEntries, ContentError, contentRoot, readFolders } from './index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyodo-checked-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('確かめたあとの読み方は、ていねいな読み方と同じ中身を、同じ順で返す', () => {
  const folders = cityFolders(contentRoot());
  expect(folders.length).toBeGreaterThan(0);
  expect(checkedEntries(contentRoot(), folders)).toEqual(readFolders(contentRoot(), folders).entries);
});

test('確かめたあとに誤りが入れば、位置のある指摘にする', () => {
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'site', 'settings.json'), '{ "operator": 1 }');
  expect(() => checkedEntries(root, ['site'])).toThrow(ContentError);
});
