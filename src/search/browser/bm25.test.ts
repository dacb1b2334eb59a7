import { expect, test } from 'vitest';
import { bm25 } from './bm25.ts';

const pages = [{ length: 100 }, { length: 100 }, { length: 400 }];

test('多く現れるほど、まれな語ほど、短いページほど高い', () => {
  expect(bm25(1, pages)(2, 100)).toBeGreaterThan(bm25(1, pages)(1, 100));
  expect(bm25(1, pages)(1, 100)).toBeGreaterThan(bm25(2, pages)(1, 100));
  expect(bm25(1, pages)(1, 100)).toBeGreaterThan(bm25(1, pages)(1, 400));
});

test('ふつうの長さのページに1度現れれば、語のまれさそのもの。どれだけ増えても、その2.4倍を超えない', () => {
  const rarity = Math.log(1 + 2.5 / 1.5);
  expect(bm25(1, pages)(1, 200)).toBeCloseTo(rarity, 10);
  expect(bm25(1, pages)(1e9, 200)).toBeCloseTo(rarity * 2.4, 5);
});

test('ページのない書架でも、数になる', () => {
  expect(bm25(0, [])(1, 0)).toBeGreaterThan(0);
});
