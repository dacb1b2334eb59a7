import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanEngine } from '../evaluation/scan-engine.ts';
import { listedHits } from '../listed-text.ts';
import { tokens } from '../tokens.ts';
import { frequentPairs } from './frequent-pairs.ts';
import { knownHits } from './known-hits.ts';
import { UnitPages } from './unit-pages.ts';

/** 単位の並びを、書架のページにする。 */
function shelf(pages: readonly (readonly string[])[]): UnitPages {
  const names = [...new Set(pages.flat())];
  return new UnitPages(names, pages.map((units) => Uint32Array.from(units, (unit) => names.indexOf(unit))));
}

test('検索のことばがあるページを、番号で書く', () => {
  const pages = shelf([[...tokens('NPO法人'), '｜'], tokens('npoと補助金'), tokens('補助金')]);
  expect(knownHits({ lexicon: ['npo', '補助金', '助成金'], terms: ['法人'] }, pages)).toEqual({ known: { npo: '0-1|0:0', '補 助 金': '1-2', '助 成 金': '' }, listed: new Map(), heavy: 0 });
});

test('多くのページにあることばは、検索のことばでも用語でも、数えて別に書く', () => {
  const pages = shelf(Array.from({ length: 450 }, (_, n) => (n < 420 ? [...tokens('補助金の協働'), '｜', ...tokens('補助金')] : tokens('ほか'))));
  const { known, listed } = knownHits({ lexicon: ['補助金'], terms: ['協働'] }, pages);
  expect(known).toEqual({});
  expect([...listed.keys()].sort()).toEqual(['協 働', '補 助 金'].sort());
  expect(listedHits(listed.get('補 助 金') ?? ['', '']).slice(0, 2)).toEqual([{ page: 0, count: 2, titleAt: 0 }, { page: 1, count: 2, titleAt: 0 }]);
  expect(listedHits(listed.get('協 働') ?? ['', ''])).toHaveLength(420);
});

test('とても多くのページにある2字の語を含むことばは、少ないページにしかなくても、数えて書く', () => {
  const pages = shelf(Array.from({ length: 2_100 }, (_, n) => tokens(n < 2_050 ? '市民、会' : n < 2_053 ? '市民活動保険' : '総合保険')));
  const { known, listed, heavy } = knownHits({ lexicon: ['市民活動保険', '総合保険', '市民会'], terms: [] }, pages);
  expect([[...listed.keys()], heavy]).toEqual([['市 民', '市 民 活 動 保 険'], 1]);
  expect(listedHits(listed.get('市 民 活 動 保 険') ?? ['', '']).map(({ page }) => page)).toEqual([2_050, 2_051, 2_052]);
  expect(known['市 民 会']).toBe('');
});

test('多くのページにある2字の語の一覧は、走査と同じページ・回数・題での現れ方になり、ほかの語にはない', async () => {
  const unit = fc.constantFrom('協', '働', '市', '、', '｜', 'NPO');
  await fc.assert(fc.asyncProperty(fc.array(fc.array(unit, { maxLength: 12 }), { minLength: 3, maxLength: 8 }), async (pages) => {
    const often = 2;
    const lists = frequentPairs(shelf(pages), often);
    const engine = scanEngine(pages);
    for (const first of ['協', '働', '市']) for (const second of ['協', '働', '市']) {
      const expected = (await engine.hits([first, second])).map(({ page, count, titleAt }) => ({ page, count, ...(titleAt === undefined ? {} : { titleAt: Math.min(1, titleAt) }) }));
      const list = lists.get(`${first} ${second}`);
      if (expected.length > often) expect(listedHits(list?.text() ?? ['', ''])).toEqual(expected);
      else expect(list).toBeUndefined();
    }
  }));
});
