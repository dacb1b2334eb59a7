import { afterEach, expect, test, vi } from 'vitest';
import { pagesToBuild } from './page-order.ts';
import { pageOwner } from '../text/page-owner.ts';

const CODES = ['032018', '032093', '122335'];
const PAGES = ['/', '/plans/122335/keikaku', '/plans/032093/keikaku', '/plans/032018/keikaku', '/prefectures/03', '/prefectures/12', '/cities/032093', '/cities/032018', '/data/cities/122335.json'].map((pathname) => ({ pathname }));
const built = (env: Record<string, string>): string[] => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return pagesToBuild(PAGES, CODES).map(({ pathname }) => pathname);
};

afterEach(() => vi.unstubAllEnvs());

test('持ち主は、住所だけで決まる', () => {
  expect(pageOwner('/plans/032093/kyodo-3/projects/p1/')).toEqual({ kind: 'city', code: '032093' });
  expect(pageOwner('data/cities/032093.json')).toEqual({ kind: 'city', code: '032093' });
  expect(pageOwner('/prefectures/03/')).toEqual({ kind: 'area', area: '03' });
  expect(pageOwner('search/in/03/parts/0a1b2c3d4/text/13.txt')).toEqual({ kind: 'area', area: '03' });
  expect(pageOwner('search/titles/parts/0a1b2c3d4/links/13.json')).toEqual({ kind: 'nation' });
  expect(pageOwner('/plans/')).toEqual({ kind: 'nation' });
});

test('市ごとに固めて並べ、終わりに全国', () => {
  expect(built({})).toEqual(['/prefectures/03', '/plans/032018/keikaku', '/cities/032018', '/plans/032093/keikaku', '/cities/032093', '/prefectures/12', '/plans/122335/keikaku', '/data/cities/122335.json', '/']);
});

test('手分けの組と全国のページを合わせると、重なりなくすべてになる', () => {
  const parts = ['0/2', '1/2', '2/2'].map((SHARD) => built({ SHARD }));
  expect(parts[0]).toEqual(['/']);
  expect(parts.flat().sort()).toEqual(PAGES.map(({ pathname }) => pathname).sort());
});

test('変わった市だけのときは、その市と、その都道府県のページ', () => {
  expect(built({ SHARD: '1/1', CHANGED: '122335' })).toEqual(['/prefectures/12', '/plans/122335/keikaku', '/data/cities/122335.json']);
});

test('組に全国のページも加えられ、どの市も変わっていなければ全国のページだけになる', () => {
  expect(built({ SHARD: '2/2', NATION: '1' })).toContain('/');
  expect(built({ SHARD: '', NATION: '', CHANGED: '-' })).toEqual(['/']);
});

test('市が1つだけのサイトには、比べるページを作らない', () => {
  const pages = ['/', '/compare', '/compare/patterns', '/cities/032093'].map((pathname) => ({ pathname }));
  expect(pagesToBuild(pages, ['032093']).map(({ pathname }) => pathname)).toEqual(['/cities/032093', '/']);
  expect(pagesToBuild(pages, ['032093', '122335'])).toHaveLength(4);
});
