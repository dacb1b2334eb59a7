import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRun } from './pasted.ts';

const ORIGINAL = '市民センター指定管理者制度の導入を進め地域づくりの拠点としての機能の充実を図ってきました広報紙記者会見ホームページフェイスブックで知らせます';

test('書き直した文の続きは短い', () => {
  expect(longestRun('拠点の働きを、少しずつ強くしました。', ORIGINAL, []).length).toBeLessThan(6);
});

test('句読点や空白を変えても、貼り付けは隠れない', () => {
  expect(longestRun('地域 づくりの、拠点としての「機能」の充実を・図ってきました。', ORIGINAL, [])).toEqual({ text: '地域づくりの拠点としての機能の充実を図ってきました', length: 23 });
});

test('原文の語句の字数は数えないが、語句をはさんでも続きは切れない', () => {
  const text = '市民センター指定管理者制度の導入を進め、地域づくり';
  expect(longestRun(text, ORIGINAL, []).length).toBe(24);
  expect(longestRun(text, ORIGINAL, ['市民センター指定管理者制度']).length).toBe(11);
});

test('名を並べただけの所は数えない', () => {
  expect(longestRun('広報紙・記者会見・ホームページ・フェイスブックで知らせます。', ORIGINAL, []).length).toBe(6);
});

test('原文にない文の続きは0、原文そのものの続きは全部', () => {
  expect(longestRun('ABC', ORIGINAL, [])).toEqual({ text: '', length: 0 });
  fc.assert(
    fc.property(fc.nat(ORIGINAL.length - 1), fc.nat(30), (start, length) => {
      const piece = ORIGINAL.slice(start, start + length);
      expect(longestRun(piece, ORIGINAL, []).text).toBe(piece);
    }),
  );
});
