import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases, pieces } from './phrases.ts';

test('分けても、つなげば元の文', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => pieces(text).map((piece) => piece.text).join('') === text));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => phrases(text).join('') === text));
});

test('年度と、単位のついた数は、途中で折らない', () => {
  const whole = (text: string): string[] => pieces(text).filter((piece) => piece.whole).map((piece) => piece.text);
  expect(whole('令和6年度（2024年度）までに1,200件、3.77回／年、14校です。')).toEqual(['令和6年度（2024年度）', '1,200件', '3.77回／年', '14校']);
  expect(whole('平成元年度から1,020千円')).toEqual(['平成元年度', '1,020千円']);
  expect(whole('平成22年12月から平成30年3月31日')).toEqual(['平成22年12月', '平成30年3月31日']);
  expect(whole('協働のまちづくり')).toEqual([]);
});

test('見出しは、文節で折れる', () => {
  expect(phrases('市民との協働のまちづくり').length).toBeGreaterThan(1);
});

test('かなの固有の名は切らず、長い文節は、かなの語のあとで折れる', () => {
  expect(phrases('いちのせき市民活動センターによる話し合い支援の件数').slice(0, 2)).toEqual(['いちのせき', '市民活動センターに']);
  expect(phrases('まちづくりスタッフバンクの登録者数').slice(0, 2)).toEqual(['まちづくり', 'スタッフバンクの']);
});
