import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosing, NO_CHOICE, searchOf, stateOf } from './state.ts';

test('種別は、住所では英字で書く', () => {
  expect(searchOf({ query: '里親', chosen: { ...NO_CHOICE, kind: '支援制度' }, area: '' })).toBe('?q=%E9%87%8C%E8%A6%AA&kind=scheme');
});

test('何もなければ、住所に何も書かない', () => {
  expect(searchOf({ query: '', chosen: NO_CHOICE, area: '' })).toBe('');
});

test('1000字を超える入力は切る', () => {
  expect(stateOf(`?q=${'a'.repeat(2000)}`).query).toHaveLength(1000);
});

test('書いて読むと、もとの状態になる', () => {
  const kind = fc.constantFrom('', '計画', '事業', '支援制度', '用語');
  fc.assert(fc.property(fc.string({ maxLength: 50 }), kind, fc.constantFrom('', '2024'), fc.constantFrom('', '03'), (query, chosenKind, year, area) => {
    const state = { query, chosen: { city: '', kind: chosenKind, year }, area };
    expect(stateOf(searchOf(state))).toEqual(state);
  }));
});

test('1つの項目だけを選び直す', () => {
  expect(choosing({ query: 'a', chosen: NO_CHOICE, area: '' }, 'year', '2024').chosen).toEqual({ city: '', kind: '', year: '2024' });
});

test('都道府県は2桁の番号だけを受け取る', () => {
  expect(['in=03', 'in=3', 'in=../..', 'q=a'].map((search) => stateOf(`?${search}`).area)).toEqual(['03', '', '', '']);
});
