import fc from 'fast-check';
import { expect, test } from 'vitest';
import { despaced, positionsOf, searchTokens, spaced, tokens } from './tokens.ts';

test('日本語は1字ずつ、英語のことばと数はひとまとまり', () => {
  expect(tokens('R6年度のNPO法人10,000件')).toEqual(['R', '6', '年', '度', 'の', 'NPO', '法', '人', '10', ',', '000', '件']);
});

test('さがす単位は小文字にする', () => {
  expect(searchTokens('ＳＤＧｓ')).toEqual(['sdgs']);
});

test('入れた空白を取りのぞいて、文に戻す', () => {
  expect(despaced(tokens('市民活動（NPO）は66.4%です。'))).toBe('市民活動（NPO）は66.4%です。');
  expect(despaced(tokens('Open Data と 2024 年度'))).toBe('Open Dataと2024年度');
});

test('日本語の文は、分けて戻しても変わらない', () => {
  const japanese = fc.string({ unit: fc.constantFrom(...'市民活動総合保険のがを、。「」（）ーァヴ々①㎡') });
  fc.assert(fc.property(japanese, (text) => despaced(spaced(tokens(text)).split(' ')) === text));
});

test('句の位置をすべて見つける', () => {
  expect(positionsOf(['a', 'a'], ['a', 'a', 'a'])).toEqual([0, 1]);
  expect(positionsOf([], ['a'])).toEqual([]);
});

test('句の位置は、文字列の走査と一致する', () => {
  const units = fc.array(fc.constantFrom('あ', 'い', 'う'), { maxLength: 30 });
  const phrase = fc.array(fc.constantFrom('あ', 'い', 'う'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(units, phrase, (text, part) => {
      const joined = text.join('');
      const expected = text.map((_, at) => at).filter((at) => joined.startsWith(part.join(''), at));
      expect(positionsOf(part, text)).toEqual(expected);
    }),
  );
});
