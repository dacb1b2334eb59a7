import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onlyCityName } from './one-city.ts';

let root: string;
const city = (folder: string, name: string, kind = 'stated'): void => {
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, 'city.json'), JSON.stringify({ name, identification: { kind } }));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyodo-one-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('市が1つだけなら、その市のサイトとして名乗る', () => {
  city('032093-ichinoseki', '一関市');
  mkdirSync(join(root, 'vocabulary'));
  expect(onlyCityName(root)).toBe('一関市');
});

test('推定した市は、名乗りにも（推定）がつく', () => {
  city('122335-tomisato', '富里市', 'inferred');
  expect(onlyCityName(root)).toBe('富里市（推定）');
});

test('市がいくつもある、または名が読めないときは、全国のサイトのまま', () => {
  expect(onlyCityName(root)).toBeNull();
  city('032093-ichinoseki', '一関市');
  city('082171-toride', '取手市');
  expect(onlyCityName(root)).toBeNull();
  writeFileSync(join(root, '032093-ichinoseki', 'city.json'), '{');
  rmSync(join(root, '082171-toride'), { recursive: true });
  expect(onlyCityName(root)).toBeNull();
});
