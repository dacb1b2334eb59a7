import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOfValue, enteredValue, sameValue } from './result-value.ts';
import { resultIndicator, THREE } from './results.fixture.ts';

const indicator = THREE[0]!.data;
const read = (cell: string | number): unknown => {
  const entered = enteredValue(cell, indicator);
  return 'value' in entered ? entered.value : 'problem' in entered ? entered.problem : '空';
};

test.each([
  [7210, { kind: 'number', value: 7210, printed: '7,210' }],
  ['７，２１０', { kind: 'number', value: 7210, printed: '７，２１０' }],
  ['7,210人', { kind: 'number', value: 7210 }],
  ['約550', { kind: 'number', value: 550, approximate: true }],
  ['△5', { kind: 'number', value: -5 }],
  [0.1 + 0.2, { kind: 'number', value: 0.3, printed: '0.3' }],
  ['—', { kind: 'dash', printed: '—' }],
  ['ー', { kind: 'dash' }],
  ['未公表', { kind: 'unpublished' }],
  ['―（未集計）', { kind: 'unpublished' }],
  ['空欄', { kind: 'blank' }],
  ['記載なし', { kind: 'notStated' }],
])('「%s」を値として読む', (cell, value) => {
  expect(read(cell)).toMatchObject(value as object);
});

test.each(['読取未確定', '1,2', '7人8人', 'NaN', '=1+1'])('「%s」は断る', (cell) => {
  expect(read(cell)).toEqual(expect.any(String));
});

test('どの数も、表に書いて読み直すと同じ値', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => Number(value.toFixed(3))), fc.boolean(), (given, approximate) => {
      const value = { kind: 'number' as const, value: given === 0 ? 0 : given, printed: String(given), approximate, notes: [] };
      const entered = enteredValue(cellOfValue(value), resultIndicator('a').data);
      return 'value' in entered && sameValue(entered.value, value);
    }),
  );
});
