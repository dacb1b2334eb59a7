import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceRecord } from '../evidence/check-document.ts';
import { checkCities, sourcesOf } from '../evidence/check-city.ts';
import type { ContentFile } from '../evidence/content-tree.ts';
import { figuresOf } from '../evidence/figures.ts';
import { findingReport } from '../evidence/finding.ts';
import { isCityPage, notShown, shownPage, type ShownPage } from '../evidence/shown.ts';
import { readContent } from '../reader/index.ts';

const folder = process.env['ATLAS_SOURCES'] ?? '';
const dist = process.env['DIST'] ?? 'dist';
const readSource = (name: string): Uint8Array | undefined => (existsSync(join(folder, basename(name))) ? readFileSync(join(folder, basename(name))) : undefined);

async function contentFiles(): Promise<ContentFile[]> {
  const content = await readContent(process.env['CONTENT_DIR'] ?? 'content');
  return [...content.entries, ...content.prose.map(({ body, ...place }): ContentFile => ({ ...place, data: body }))];
}

async function builtPages(): Promise<ShownPage[]> {
  const found = await readdir(dist, { recursive: true });
  const pages = found.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html'));
  return Promise.all(pages.map(async (path) => shownPage(path, await readFile(join(dist, path), 'utf8'))));
}

/** 原資料ごとの、画面にない数。 */
function missingIn(files: readonly ContentFile[], city: string, pages: readonly ShownPage[]): { name: string; all: number; missing: string[] }[] {
  const own = files.filter((file) => file.folder === city);
  const { sources } = sourcesOf(own, readSource);
  return own.filter(({ kind, id }) => kind === 'source' && sources.has(id)).map((file) => {
    const record = file.data as SourceRecord;
    const source = sources.get(file.id)!;
    const figures = figuresOf(source, record.notFigures);
    const missing = notShown(figures, source, pages.filter((page) => isCityPage(page, city)));
    return { name: record.file.name, all: figures.length, missing: missing.map((figure) => `${figure.line}行目「${figure.around}」の ${figure.printed}`) };
  });
}

// 原資料は公開しないので、フォルダを渡したときだけ確かめる。渡さなければ「実行していない」と数える。
describe.skipIf(folder === '')('原資料との照合（ATLAS_SOURCES）', () => {
  let files: ContentFile[] = [];
  beforeAll(async () => {
    files = await contentFiles();
  });

  test('内容は原資料のとおりである', () => {
    const findings = checkCities(files, readSource).flatMap((check) => check.findings);
    expect(findings.map(findingReport)).toEqual([]);
  });

  test('資料のすべての数が、出典とともに画面にある', async () => {
    const pages = await builtPages();
    const cities = [...new Set(files.map((file) => file.folder))].filter(Boolean);
    const results = cities.flatMap((city) => missingIn(files, city, pages));
    for (const { name, all, missing } of results) console.log(`${name}　画面にある数 ${all - missing.length}/${all}`);
    expect(results.length).toBeGreaterThan(0);
    expect(results.flatMap(({ name, missing }) => missing.map((problem) => `${name} ${problem}`))).toEqual([]);
  });
});
