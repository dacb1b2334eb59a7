import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined } from './three-way.ts';

describe('2人の直しを合わせる', () => {
  const base = { name: '加入率', order: 1, actuals: [{ year: 2023 }] };

  test('別の項目なら、両方が残る', () => {
    expect(joined({ base, theirs: { ...base, order: 9 }, mine: { ...base, name: '自治会加入率' } })).toEqual({ value: { name: '自治会加入率', order: 9, actuals: [{ year: 2023 }] }, clashes: [] });
  });
  test('同じ並びの後ろに足したものは、両方が残る', () => {
    const { value, clashes } = joined({ base, theirs: { ...base, actuals: [{ year: 2023 }, { year: 2024 }] }, mine: { ...base, actuals: [{ year: 2023 }, { year: 2025 }] } });
    expect([value, clashes]).toEqual([{ ...base, actuals: [{ year: 2023 }, { year: 2024 }, { year: 2025 }] }, []]);
  });
  test('片方が消した項目は、消えたままになる', () => {
    expect(joined({ base: { a: 1, b: 2 }, theirs: { a: 1 }, mine: { a: 3, b: 2 } })).toEqual({ value: { a: 3 }, clashes: [] });
  });
  test('同じ所を違うものに直せば、場所と2人の値を挙げる', () => {
    expect(joined({ base, theirs: { ...base, name: 'い' }, mine: { ...base, name: 'う' } }).clashes).toEqual([{ path: ['name'], theirs: 'い', mine: 'う' }]);
    expect(joined({ base, theirs: { ...base, actuals: [] }, mine: { ...base, actuals: [{ year: 2024 }] } }).clashes.map(({ path }) => path)).toEqual([['actuals']]);
  });
  test('種類を選び直した値は、欄ごとに混ぜない', () => {
    expect(joined({ base: { kind: 'number', value: 1 }, theirs: { kind: 'number', value: 2 }, mine: { kind: 'dash', printed: '—' } }).clashes).toHaveLength(1);
  });
  test('片方しか直していなければ、その人のもの。2人が同じに直せば、それ', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, other) => {
      expect(joined({ base: one, theirs: other, mine: one })).toEqual({ value: other, clashes: [] });
      expect(joined({ base: one, theirs: one, mine: other })).toEqual({ value: other, clashes: [] });
      expect(joined({ base: one, theirs: other, mine: other })).toEqual({ value: other, clashes: [] });
    }));
  });
  test('ぶつからなければ、順を入れ替えて合わせても、同じ項目が残る', () => {
    const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 2 }));
    fc.assert(fc.property(record, record, record, (start, theirs, mine) => {
      const one = joined({ base: start, theirs, mine });
      const other = joined({ base: start, theirs: mine, mine: theirs });
      expect(one.clashes.length).toBe(other.clashes.length);
      if (one.clashes.length === 0) expect(one.value).toEqual(other.value);
    }));
  });
});
