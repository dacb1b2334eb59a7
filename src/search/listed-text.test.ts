import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Listed, listedHits } from './listed-text.ts';

test('ページごとの回数と、題での現れ方を書いて、読み戻せる', () => {
  const listed = new Listed(5);
  listed.add(0, 2, 0);
  listed.add(2, 1, 7);
  listed.add(3, 12);
  listed.add(3, 3);
  expect(listed.pages).toBe(3);
  expect(listed.text()).toEqual(['201f0', '10200']);
  expect(listedHits(listed.text())).toEqual([{ page: 0, count: 2, titleAt: 0 }, { page: 2, count: 1, titleAt: 1 }, { page: 3, count: 15 }]);
});

test('何度現れても1桁で、ページは漏れない', () => {
  fc.assert(fc.property(fc.array(fc.nat(500), { maxLength: 60 }), (counts) => {
    const listed = new Listed(counts.length);
    for (const [page, count] of counts.entries()) if (count > 0) listed.add(page, count);
    expect(listedHits(listed.text())).toEqual(counts.flatMap((count, page) => (count > 0 ? [{ page, count: Math.min(35, count) }] : [])));
  }));
});
