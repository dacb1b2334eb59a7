import { expect, test } from 'vitest';
import { synonymsOf, variantForms } from './variant-forms.ts';

const variants = [['取組', '取り組み', '取り組'], ['まちづくり', '街づくり'], ['子ども', 'こども', '子供']];

test('ことばの途中にある表記ゆれも書きかえる', () => {
  expect(variantForms('子どもの取り組み', variants)).toEqual(['子どもの取組', '子どもの取り組', 'こどもの取り組み', 'こどもの取組', 'こどもの取り組', '子供の取り組み', '子供の取組', '子供の取り組']);
});

test('いちばん長い語を選ぶ', () => {
  expect(variantForms('取り組み', variants)).not.toContain('取組み');
});

test('組み合わせが増えても、上限を超えない', () => {
  expect(variantForms('取組取組取組取組', variants).length).toBeLessThan(12);
});

test('近いことばは、語そのものだけに働く', () => {
  const synonyms = [['補助金', '助成金']];
  expect(synonymsOf('補助金', synonyms)).toEqual(['助成金']);
  expect(synonymsOf('補助金制度', synonyms)).toEqual([]);
});
