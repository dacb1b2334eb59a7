import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { number, shortYearRange, signed, valueText, yearRange, yen, type ShownValue } from './values.ts';

const amount = (value: number, change: Partial<Extract<ShownValue, { kind: 'number' }>> = {}): ShownValue => ({ kind: 'number', value, printed: String(value), approximate: false, notes: [], ...change });

describe('値のことば', () => {
  test.each<[ShownValue, string | null, string]>([
    [amount(6000), null, '6,000'], [amount(55, { notes: [{ mark: '※' }] }), '件', '55件※'], [amount(100, { approximate: true }), '人', '約100人'], [amount(3.77), '回／年', '3.77回／年'], [amount(0), '件', '0件'],
    [{ kind: 'state', state: '未設置' }, null, '未設置'], [{ kind: 'dash', printed: '—' }, '%', '—'], [{ kind: 'text', text: '増やす' }, '件', '増やす'],
    [{ kind: 'blank' }, '件', '空欄'], [{ kind: 'notStated' }, '件', '記載なし'], [{ kind: 'unpublished' }, '件', '未公表'], [{ kind: 'uncertain' }, '人', '読取未確定'], [{ kind: 'unreadable' }, '件', '読めません'],
  ])('%j（%s）は「%s」', (value, unit, text) => {
    expect(valueText(value, unit)).toBe(text);
  });
  test('数でない値は、0 とも、ほかの状態とも見分けられる', () => {
    const states: ShownValue[] = [amount(0), { kind: 'dash', printed: '—' }, { kind: 'blank' }, { kind: 'notStated' }, { kind: 'unpublished' }, { kind: 'uncertain' }, { kind: 'unreadable' }];
    expect(new Set(states.map((value) => valueText(value, '件'))).size).toBe(states.length);
  });
});

describe('数と金額', () => {
  test('整数は、カンマを外すと元に戻る', () => {
    fc.assert(fc.property(fc.integer(), (value) => Number(number(value).replaceAll(',', '')) === value));
  });
  test.each([[300_000, '300千円'], [1_020_000, '1,020千円'], [24_484_000, '24,484千円'], [500, '500円'], [0, '0千円']] as const)('%d円は %s', (value, text) => {
    expect(yen(value)).toBe(text);
  });
  test.each([[5, '+5'], [-2.5, '−2.5'], [0, '±0']] as const)('%d の符号つきは %s', (value, text) => {
    expect(signed(value)).toBe(text);
  });
});

describe('年度の範囲', () => {
  test('和暦と西暦を並べる。1年度だけなら1つ', () => {
    expect(yearRange(2024, 2028)).toBe('令和6年度（2024年度）から令和10年度（2028年度）まで');
    expect(yearRange(2008, 2008)).toBe('平成20年度（2008年度）');
  });
  test('改元をまたいでも正しい', () => {
    expect(yearRange(2018, 2019)).toBe('平成30年度（2018年度）から令和元年度（2019年度）まで');
    expect(shortYearRange(2011, 2020)).toBe('H23〜R2（2011〜2020）');
    expect(shortYearRange(2019, 2019)).toBe('R1（2019）');
  });
});
