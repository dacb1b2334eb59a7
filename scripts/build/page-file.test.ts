import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWriter, pageFile } from './page-file.ts';

test('ページはフォルダの index.html に、データは住所のまま置く', () => {
  expect(pageFile('/', 'page')).toBe('/index.html');
  expect(pageFile('/cities/032093', 'page')).toBe('/cities/032093/index.html');
  expect(pageFile('/404', 'page')).toBe('/404.html');
  expect(pageFile('/data/cities/032093.json', 'endpoint')).toBe('/data/cities/032093.json');
});

test('フォルダを作りながら書き、住所の重なりは断る', () => {
  const site = mkdtempSync(join(tmpdir(), 'kyodo-page-'));
  const write = fileWriter(site);
  write('/cities/032093/index.html', Buffer.from('一関'));
  write('/cities/index.html', Buffer.from('市'));
  expect(readFileSync(join(site, 'cities/032093/index.html'), 'utf8')).toBe('一関');
  expect(() => write('/cities/index.html', Buffer.from('別'))).toThrow('EEXIST');
  rmSync(site, { recursive: true });
});
