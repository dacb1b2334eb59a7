/** 原資料の数が、内容と画面にどれだけあるか。ATLAS_SOURCES がなければ測らない。 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkCities, sourcesOf, type CityCheck } from '../../src/evidence/check-city.ts';
import type { SourceRecord } from '../../src/evidence/check-document.ts';
import type { ContentFile } from '../../src/evidence/content-tree.ts';
import { figuresOf } from '../../src/evidence/figures.ts';
import { isCityPage, notShown, shownPage, type ShownPage } from '../../src/evidence/shown.ts';
import { readContent } from '../../src/reader/index.ts';

export interface FigureCounts {
  all: number;
  carried: number;
  shown: number;
  numbers: number;
  invented: number;
  quotes: number;
  found: number;
}

const sum = <T>(items: readonly T[], valueOf: (item: T) => number): number => items.reduce((total, item) => total + valueOf(item), 0);

/** 1つの市の、画面にない数。 */
function missingOnPages(city: string, files: readonly ContentFile[], pages: readonly ShownPage[], read: (name: string) => Uint8Array | undefined): number {
  const own = files.filter((file) => file.folder === city);
  const { sources } = sourcesOf(own, read);
  const mine = pages.filter((page) => isCityPage(page, city));
  return sum(own.filter(({ kind, id }) => kind === 'source' && sources.has(id)), ({ id, data }) => {
    const source = sources.get(id);
    return source ? notShown(figuresOf(source, (data as SourceRecord).notFigures), source, mine).length : 0;
  });
}

const carriedBy = (checks: readonly CityCheck[]): Pick<FigureCounts, 'all' | 'carried' | 'numbers' | 'invented' | 'quotes' | 'found'> => ({
  all: sum(checks, ({ documents }) => sum(documents, ({ check }) => check.figures)),
  carried: sum(checks, ({ documents }) => sum(documents, ({ check }) => check.carried)),
  numbers: sum(checks, ({ numbers }) => numbers.all),
  invented: sum(checks, ({ numbers }) => numbers.invented),
  quotes: sum(checks, ({ quotes }) => quotes.all),
  found: sum(checks, ({ quotes }) => quotes.found),
});

/** 内容と、組み立てたページ（住所はフォルダからの位置）を、原資料と比べる。 */
export async function figureCounts(folder: string, paths: readonly string[]): Promise<FigureCounts | undefined> {
  const sources = process.env['ATLAS_SOURCES'] ?? '';
  if (sources === '' || !existsSync(sources)) return undefined;
  const read = (name: string): Uint8Array | undefined => (existsSync(join(sources, basename(name))) ? readFileSync(join(sources, basename(name))) : undefined);
  const content = await readContent(process.env['CONTENT_DIR'] ?? 'content');
  const files = [...content.entries, ...content.prose.map(({ body, ...place }): ContentFile => ({ ...place, data: body }))];
  const counts = carriedBy(checkCities(files, read));
  const pages = paths.map((path) => shownPage(path, readFileSync(join(folder, path), 'utf8')));
  const cities = [...new Set(files.map((file) => file.folder))].filter(Boolean);
  return { ...counts, shown: counts.all - sum(cities, (city) => missingOnPages(city, files, pages, read)) };
}
