import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from './folders.ts';
import { joinShards } from './join.ts';
import { writeShardNote } from './shard-note.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyodo-join-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function shard(name: string, files: Record<string, string>, key = 'k'): string {
  const folder = join(root, name.replace('/', '-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeShardNote(folder, { shard: name, key });
  return folder;
}

const nation = (): string => shard('0/2', { 'index.html': 'トップ', 'assets/site.css': 'a' });
const first = (): string => shard('1/2', { 'cities/032093/index.html': '一関', 'assets/site.css': 'a' });
const second = (css = 'a', key = 'k'): string => shard('2/2', { 'cities/082171/index.html': '取手', 'assets/site.css': css }, key);

test('そろった組を合わせる。どの組にもある CSS は1つになり、組の札は公開しない', () => {
  const site = join(root, 'site');
  expect(joinShards([second(), nation(), first()], site)).toBe(4);
  expect(filesIn(site)).toEqual(['assets/site.css', 'cities/032093/index.html', 'cities/082171/index.html', 'index.html']);
  expect(readFileSync(join(site, 'cities/082171/index.html'), 'utf8')).toBe('取手');
});

test.each([
  ['足りない', () => [nation(), first()], '足りない組があります：2/2'],
  ['重なった', () => [nation(), first(), second(), first()], '重なった組があります：1/2'],
  ['別の内容から作った', () => [nation(), first(), second('a', 'other')], '内容・ソース・日付・設定のどれかが違います'],
  ['同じ住所に違う中身のある', () => [nation(), first(), second('b')], '違う中身の assets/site.css'],
  ['SHARD を書かずに作った', () => [root], 'SHARD を書いて組み立てたフォルダではありません'],
])('%s組は断る', (_name, folders, message) => {
  expect(() => joinShards(folders(), join(root, 'site'))).toThrow(message);
});
